package org.liancun.security;

/**
 * Someone's attempt to prove who they are.
 *
 * @param name as typed
 * @param address where it came from
 */
record Attempt(String name, String address) {}
