package org.liancun.organization;

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

  static Breach of(Record row) {
    return new Breach(
        row.get("rule").asString(),
        row.get("code").asString(""),
        row.get("name").asString(row.get("code").asString("")),
        row.get("detail").asString(""));
  }
}
