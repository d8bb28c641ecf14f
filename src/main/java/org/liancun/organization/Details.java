package org.liancun.organization;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known of one unit, village or person itself.
 *
 * @param since when it began; null: unknown
 * @param until when it ended; null: still so
 * @param source document, or sheet and row
 * @param successors codes of those that took its place
 * @param formers those whose place it took, the earliest first
 */
public record Details(
    String code,
    String name,
    Level level,
    @Nullable String parent,
    @Nullable String officialName,
    List<String> aliases,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String source,
    @Nullable OffsetDateTime recordedAt,
    List<String> successors,
    List<Former> formers) {

  /**
   * One whose place another took.
   *
   * @param date on which it did; null: not known
   */
  public record Former(String code, String name, @Nullable LocalDate date) {

    private static Former of(Value value) {
      return new Former(
          value.get("code").asString(),
          value.get("name").asString(""),
          value.get("date").asLocalDate(null));
    }
  }

  static Details of(Record row) {
    return new Details(
        row.get("code").asString(),
        row.get("name").asString(),
        Level.ofLabel(row.get("level").asString()),
        row.get("parent").asString(null),
        row.get("officialName").asString(null),
        row.get("aliases").asList(Value::asString),
        row.get("since").asLocalDate(null),
        row.get("until").asLocalDate(null),
        row.get("source").asString(null),
        row.get("recordedAt").asOffsetDateTime(null),
        row.get("successors").asList(Value::asString),
        row.get("formers").asList(Former::of));
  }
}
