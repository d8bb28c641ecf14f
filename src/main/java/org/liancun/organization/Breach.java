package org.liancun.organization;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * A rule broken.
 *
 * @param rule which; the texts under {@code breach.} say each in words
 * @param code of what breaks it
 * @param name of what breaks it
 * @param detail what it collides with, if anything
 */
public record Breach(String rule, String code, String name, String detail) {

  /** {@return what breaks it and all that it collides with} */
  public Set<String> codes() {
    return Stream.concat(Stream.of(code), Stream.of(detail.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  static Breach of(Record row) {
    return new Breach(
        row.get("rule").asString(),
        row.get("code").asString(""),
        row.get("name").asString(row.get("code").asString("")),
        row.get("detail").asString(""));
  }
}
