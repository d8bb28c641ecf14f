package org.liancun.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A rule broken.
 *
 * @param rule which; the texts under {@code breach.} say each in words
 * @param matter type of the link that breaks it, or the post that is held; empty: the record itself
 *     does
 * @param since the beginning of the link, or of the record, that breaks it by its days
 * @param until its end
 * @param parties what breaks it, and then all that it collides with
 */
public record Breach(
    String rule,
    String matter,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Party> parties) {

  /**
   * A record that takes part.
   *
   * @param labels of its node
   * @param since its beginning; where links overlap, that of the link to it
   * @param until its end, likewise
   * @param heir what goes on in its stead, if it has ended and that was asked
   */
  public record Party(
      List<String> labels,
      String code,
      String name,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Optional<Heir> heir) {

    /** What goes on in the stead of something that was merged into it. */
    public record Heir(String code, String name) {

      static Optional<Heir> of(Value value) {
        return value.isNull()
            ? Optional.empty()
            : Optional.of(new Heir(value.get("code").asString(), value.get("name").asString("")));
      }
    }

    public Party {
      labels = List.copyOf(labels);
    }

    static Party of(Value value) {
      var code = value.get("code").asString("");
      var name = value.get("name").asString("");
      return new Party(
          value.get("labels").asList(Value::asString),
          code,
          name.isEmpty() ? code : name,
          day(value.get("since")),
          day(value.get("until")),
          Heir.of(value.get("heir")));
    }
  }

  public Breach {
    parties = List.copyOf(parties);
  }

  /** {@return what breaks it} */
  public Party subject() {
    return parties.getFirst();
  }

  /** {@return what it collides with, if anything} */
  public List<Party> others() {
    return parties.subList(1, parties.size());
  }

  /** {@return the codes of what breaks it and of all that it collides with} */
  public Set<String> codes() {
    return parties.stream().map(Party::code).collect(Collectors.toUnmodifiableSet());
  }

  static Breach of(Record row) {
    return new Breach(
        row.get("rule").asString(),
        row.get("matter").asString(""),
        day(row.get("since")),
        day(row.get("until")),
        row.get("parties").asList(Party::of));
  }

  private static @Nullable LocalDate day(Value value) {
    return value.isNull() ? null : value.asLocalDate();
  }
}
