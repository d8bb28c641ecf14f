package org.liancun.query;

/** A column of an answer: how the statement calls it, and how people do. */
public record Column(String key, Wording label) {}
