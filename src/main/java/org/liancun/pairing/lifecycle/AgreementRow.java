package org.liancun.pairing.lifecycle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.lifecycle.Agreement.Delivery;
import org.liancun.pairing.lifecycle.Agreement.Opinion;
import org.liancun.pairing.lifecycle.Agreement.Party;
import org.liancun.pairing.lifecycle.Agreement.Role;
import org.liancun.pairing.lifecycle.Agreement.Serving;
import org.liancun.pairing.lifecycle.Agreement.Step;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads pairings as the statement returns them. */
final class AgreementRow {

  private AgreementRow() {}

  static Agreement agreement(Record row) {
    return new Agreement(
        row.get("code").asString(),
        row.get("parties").asList(AgreementRow::party),
        row.get("ground").asString(""),
        row.get("form").asString(""),
        Stage.valueOf(row.get("status").asString()),
        row.get("since").asLocalDate(null),
        row.get("until").asLocalDate(null),
        row.get("reason").asString(""),
        row.get("document").asString(""),
        row.get("source").asString(""),
        row.get("steps").asList(AgreementRow::step),
        row.get("opinions").asList(AgreementRow::opinion),
        row.get("deliveries").asList(AgreementRow::delivery));
  }

  private static Party party(Value value) {
    return new Party(
        Role.valueOf(value.get("role").asString()),
        value.get("code").asString(),
        value.get("name").asString(""),
        value.get("township").asString(""),
        value.get("village").asBoolean(),
        value.get("branches").asList(AgreementRow::serving));
  }

  private static Serving serving(Value value) {
    return new Serving(
        value.get("code").asString(),
        value.get("name").asString(""),
        value.get("villages").asList(Value::asString));
  }

  private static Step step(Value value) {
    return new Step(
        value.get("code").asString(),
        value.get("step").asString(""),
        value.get("date").asLocalDate(),
        value.get("turn").asInt(1),
        value.get("by").asString(""),
        value.get("person").asString(""),
        value.get("document").asString(""),
        value.get("remark").asString(""),
        value.get("recordedAt").asOffsetDateTime());
  }

  private static Opinion opinion(Value value) {
    return new Opinion(
        value.get("code").asString(),
        value.get("village").asString(""),
        value.get("date").asLocalDate(),
        value.get("opinion").asString(""),
        whole(value.get("inFavour")),
        whole(value.get("against")),
        whole(value.get("abstained")));
  }

  private static Delivery delivery(Value value) {
    return new Delivery(
        value.get("code").asString(),
        value.get("what").asString(""),
        decimal(value.get("quantity")),
        value.get("unit").asString(""),
        decimal(value.get("valueYuan")),
        day(value.get("date")),
        day(value.get("reviewed")),
        value.get("reviewer").asString(""),
        value.get("result").asString(""));
  }

  private static @Nullable Integer whole(Value value) {
    return value.isNull() ? null : value.asInt();
  }

  private static @Nullable Double decimal(Value value) {
    return value.isNull() ? null : value.asDouble();
  }

  private static @Nullable LocalDate day(Value value) {
    return value.isNull() ? null : value.asLocalDate();
  }
}
