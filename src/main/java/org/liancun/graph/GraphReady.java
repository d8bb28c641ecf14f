package org.liancun.graph;

/** Published once, when the graph has been reached, migrated and checked for the first time. */
public record GraphReady() {}
