package org.liancun.intake;

/** A file that somebody hands in, held in memory only. */
public record Upload(String file, byte[] bytes) {}
