package org.liancun.pairing;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Border;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Figures;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Organization;
import org.liancun.pairing.scoring.Position;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Seats;
import org.liancun.pairing.scoring.Sources;
import org.liancun.pairing.scoring.Tie;
import org.liancun.pairing.scoring.Village;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.stereotype.Service;

/**
 * Suggests the best whole plan of pairs for a unit. It advises; it writes nothing.
 *
 * <p>Facts are read once, in four questions of one state; plans are then made from them as often as
 * wishes change.
 */
@Service
public class PairingPlanner {

  /** So long anybody waits for the proof before a good plan without proof is shown. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Graph graph;
  private final Matcher matcher = new Matcher(PATIENCE);

  PairingPlanner(Graph graph) {
    this.graph = graph;
  }

  /** {@return what a plan for a unit is made from, as of a day} */
  public Facts facts(Viewpoint from) {
    Map<String, @Nullable Object> given = from.with(Map.of());
    return graph.readAll(
        tx ->
            new Facts(
                tx.run("pairing/villages", given, PairingPlanner::village),
                tx.run("pairing/organizations", given, PairingPlanner::organization),
                tx.run("pairing/borders", given, PairingPlanner::border),
                tx.run("pairing/ties", given, PairingPlanner::tie)));
  }

  /**
   * {@return villages as they were known at a moment: without figures, trades and needs that were
   * recorded or changed later, though they speak of days before it}
   */
  List<Village> known(List<Village> villages, LocalDate asOf, OffsetDateTime moment) {
    var codes = villages.stream().map(Village::code).toList();
    var known = new HashMap<String, UnaryOperator<Village>>();
    graph.read(
        "pairing/known",
        Map.of("codes", codes, "asOf", asOf, "known", moment),
        row ->
            known.put(
                text(row, "code"),
                village ->
                    village.known(
                        figures(row.get("figures")),
                        texts(row, "industries"),
                        texts(row, "needs"))));
    return villages.stream()
        .map(village -> known.getOrDefault(village.code(), it -> it).apply(village))
        .toList();
  }

  /** {@return a planning over facts with wishes} */
  public Planning planning(Facts facts, Wishes wishes) {
    return new Planning(facts, wishes, matcher);
  }

  private static Village village(Record row) {
    return new Village(
        text(row, "code"),
        text(row, "name"),
        text(row, "township"),
        row.get("urban").asBoolean(),
        figures(row.get("figures")),
        text(row, "terrain"),
        position(row),
        texts(row, "industries"),
        texts(row, "needs"),
        texts(row, "given"),
        texts(row, "skills"),
        new Seats(
            texts(row, "branches"),
            row.get("branchPosts").asInt(),
            row.get("villagePosts").asInt(),
            row.get("holders").asInt(),
            row.get("inBoth").asInt()),
        new Sources(text(row, "source"), text(row, "industriesSource"), text(row, "needsSource")));
  }

  private static Figures figures(Value reported) {
    if (reported.isNull()) {
      return Figures.NONE;
    }
    return new Figures(
        known(reported, "asOf", day -> ((LocalDate) day.asObject()).getYear()),
        known(reported, "population", Value::asInt),
        known(reported, "households", Value::asInt),
        known(reported, "perCapitaIncome", PairingPlanner::whole),
        known(reported, "collectiveIncome", PairingPlanner::whole),
        known(reported, "arableMu", PairingPlanner::whole),
        known(reported, "rating", rating -> Rating.valueOf(rating.asString())),
        Optional.ofNullable(known(reported, "source", Value::asString)).orElse(""));
  }

  private static int whole(Value number) {
    return (int) Math.min(Integer.MAX_VALUE, Math.round(number.asNumber().doubleValue()));
  }

  private static <T> @Nullable T known(Value of, String key, Function<Value, T> as) {
    var value = of.get(key);
    return value.isNull() ? null : as.apply(value);
  }

  private static @Nullable Position position(Record row) {
    return row.get("longitude").isNull() || row.get("latitude").isNull()
        ? null
        : new Position(
            row.get("longitude").asDouble(), row.get("latitude").asDouble(), text(row, "datum"));
  }

  private static Organization organization(Record row) {
    return new Organization(
        text(row, "code"), text(row, "name"), text(row, "unit"), texts(row, "given"));
  }

  private static Border border(Record row) {
    var metres = row.get("metres");
    return new Border(
        text(row, "first"),
        text(row, "second"),
        metres.isNull() ? null : (Long) metres.asLong(),
        row.get("derived").asBoolean());
  }

  private static Tie tie(Record row) {
    return new Tie(
        text(row, "code"),
        text(row, "first"),
        text(row, "second"),
        row.get("help").asBoolean(),
        Ground.valueOf(text(row, "ground").toUpperCase(Locale.ROOT)),
        Form.valueOf(text(row, "form").toUpperCase(Locale.ROOT)),
        row.get("running").asBoolean(),
        text(row, "source"));
  }

  private static String text(Record row, String column) {
    return row.get(column).asString();
  }

  private static List<String> texts(Record row, String column) {
    return row.get(column).asList(Values.ofString());
  }
}
