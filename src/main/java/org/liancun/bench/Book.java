package org.liancun.bench;

import org.liancun.intake.Upload;

/**
 * The sheet of one kind of record, in a file of its own.
 *
 * @param kind its name, as people read it
 */
public record Book(String kind, Upload file) {}
