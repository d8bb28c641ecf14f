package org.liancun.organization;

/**
 * By what the graph finds the node of a record.
 *
 * @param label under which its code is unique
 */
public record NodeKey(String label, String code) {}
