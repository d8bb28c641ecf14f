package org.liancun.security;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes passwords that can be read off a screen and typed: four groups of four, without letters and
 * digits that look alike; about 79 bits.
 */
class ReadablePasswords {

  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP_LENGTH = 4;

  private final RandomGenerator random;

  ReadablePasswords() {
    this(new SecureRandom());
  }

  ReadablePasswords(RandomGenerator random) {
    this.random = random;
  }

  String next() {
    return IntStream.range(0, GROUPS).mapToObj(i -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(GROUP_LENGTH, 0, ALPHABET.length())
        .mapToObj(ALPHABET::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
