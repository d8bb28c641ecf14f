package org.liancun.intake.reading;

/**
 * A merged cell that reaches over several rows; what stands in the first is meant for all.
 *
 * @param top counted from 1
 * @param bottom counted from 1, below the top
 * @param column its first, counted from 0
 */
public record Span(int top, int bottom, int column) {}
