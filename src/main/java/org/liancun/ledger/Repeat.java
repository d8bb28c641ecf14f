package org.liancun.ledger;

/** A row that says what another has said already, so that both count as one. */
public record Repeat(Row row, Row first) {}
