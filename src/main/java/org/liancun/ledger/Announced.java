package org.liancun.ledger;

import java.util.List;

/** A record that somebody else brings in the same transaction, so that rows may name it. */
public record Announced(String code, String name, List<String> labels) {

  public Announced {
    labels = List.copyOf(labels);
  }
}
