package org.liancun.explore;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known around a unit, village or person.
 *
 * @param villages itself, or the villages it serves, with their latest figures
 * @param holders who holds posts at it
 * @param posts which posts this person holds
 * @param pairings of its villages
 * @param neighbours of its villages, the nearest first
 * @param links other relationships of what it shows
 * @param stations where it belongs and belonged
 */
public record Facts(
    List<VillageFacts> villages,
    List<Post> holders,
    List<Post> posts,
    List<PairedWith> pairings,
    List<Neighbour> neighbours,
    List<LinkedWith> links,
    List<Station> stations) {

  /** Nothing known. */
  public static final Facts NONE =
      new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A village with its latest figures, as far as reported. Incomes in yuan a year, land in mu.
   *
   * @param record the code of these figures
   */
  public record VillageFacts(
      String code,
      String name,
      @Nullable LocalDate asOf,
      @Nullable Integer population,
      @Nullable Integer households,
      @Nullable Integer perCapitaIncome,
      @Nullable Integer collectiveIncome,
      @Nullable Integer arableMu,
      @Nullable String rating,
      boolean synthetic,
      @Nullable String source,
      @Nullable String record) {}

  /**
   * A post: who holds it, or where it is held.
   *
   * @param record by which its record is found
   */
  public record Post(
      String code,
      String name,
      String title,
      @Nullable LocalDate since,
      @Nullable String source,
      String record) {}

  /**
   * A pairing seen from one of its ends; role HELPER, HELPED or PARTNER is this end's.
   *
   * @param record the pairing's code
   */
  public record PairedWith(
      String code,
      String name,
      String role,
      String ground,
      String form,
      String status,
      @Nullable LocalDate since,
      @Nullable String source,
      String record) {

    /** {@return whether it is more than a plan, and so drawn} */
    boolean holds() {
      return status.equals("IN_FORCE") || status.equals("ENDED");
    }
  }

  /**
   * A village beside.
   *
   * @param code at which it is found: its branch's, or its own
   * @param metres from middle to middle, if known
   */
  public record Neighbour(String code, String name, @Nullable Integer metres) {}

  /**
   * A relationship seen from one of its ends.
   *
   * @param out whether it begins at this end
   * @param own name of what it ends at here
   * @param code at which the other end is found; null: nowhere
   * @param what the topic, role or resource
   * @param record by which its record is found
   */
  public record LinkedWith(
      Family family,
      boolean out,
      String own,
      @Nullable String code,
      String name,
      @Nullable String what,
      @Nullable Integer households,
      @Nullable LocalDate since,
      @Nullable String source,
      String record) {}

  /** Where something belongs, or belonged, the latest first; a null day is not known or not yet. */
  public record Station(
      String code,
      String name,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      @Nullable String source) {}

  /**
   * {@return how many relationships of a family hold with something else than what is at a code}
   */
  public int number(Family family, String code) {
    return (int)
        (family == Family.PAIRING
            ? pairings.stream().filter(p -> p.holds() && !p.code().equals(code)).count()
            : links.stream().filter(link -> link.family() == family).count());
  }

  static Facts of(Record row) {
    return new Facts(
        row.get("villages").asList(Facts::village),
        row.get("holders").asList(Facts::post),
        row.get("posts").asList(Facts::post),
        row.get("pairings").asList(Facts::pairing),
        row.get("neighbours").asList(Facts::neighbour),
        row.get("links").asList(Facts::link),
        row.get("stations").asList(Facts::station));
  }

  private static Neighbour neighbour(Value v) {
    var metres = v.get("metres");
    return new Neighbour(
        v.get("code").asString(),
        v.get("name").asString(),
        metres.isNull() ? null : metres.asNumber().intValue());
  }

  private static Station station(Value v) {
    return new Station(
        v.get("code").asString(),
        v.get("name").asString(),
        v.get("since").asLocalDate(null),
        v.get("until").asLocalDate(null),
        v.get("source").asString(null));
  }

  private static VillageFacts village(Value v) {
    return new VillageFacts(
        v.get("code").asString(),
        v.get("name").asString(),
        v.get("asOf").asLocalDate(null),
        number(v, "population"),
        number(v, "households"),
        number(v, "perCapitaIncome"),
        number(v, "collectiveIncome"),
        number(v, "arableMu"),
        v.get("rating").asString(null),
        v.get("synthetic").asBoolean(false),
        v.get("source").asString(null),
        v.get("record").asString(null));
  }

  private static Post post(Value v) {
    return new Post(
        v.get("code").asString(),
        v.get("name").asString(),
        v.get("title").asString(),
        v.get("since").asLocalDate(null),
        v.get("source").asString(null),
        v.get("record").asString());
  }

  private static PairedWith pairing(Value v) {
    return new PairedWith(
        v.get("code").asString(),
        v.get("name").asString(),
        v.get("role").asString(),
        v.get("ground").asString(),
        v.get("form").asString(),
        v.get("status").asString(),
        v.get("since").asLocalDate(null),
        v.get("source").asString(null),
        v.get("record").asString());
  }

  private static LinkedWith link(Value v) {
    return new LinkedWith(
        Family.valueOf(v.get("family").asString()),
        v.get("out").asBoolean(),
        v.get("own").asString(),
        v.get("code").asString(null),
        v.get("name").asString(),
        v.get("what").asString(null),
        number(v, "households"),
        v.get("since").asLocalDate(null),
        v.get("source").asString(null),
        v.get("record").asString());
  }

  private static @Nullable Integer number(Value v, String key) {
    return v.get(key).isNull() ? null : v.get(key).asInt();
  }
}
