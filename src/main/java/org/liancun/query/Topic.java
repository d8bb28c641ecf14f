package org.liancun.query;

import java.util.Arrays;

/** What questions are about, in the order in which a library lists them. */
public enum Topic {
  PAIRING("pairing"),
  SHARING("sharing"),
  GROUPS("groups"),
  GENERAL_BRANCHES("general-branches"),
  PEOPLE("people"),
  MENTORSHIP("mentorship"),
  RESPONSIBILITY("responsibility"),
  RECTIFICATION("rectification"),
  VILLAGES("villages"),
  CHANGES("changes");

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  /** {@return its name in headers and texts} */
  public String key() {
    return key;
  }

  static Topic of(String key) {
    return Arrays.stream(values())
        .filter(topic -> topic.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic is called " + key));
  }
}
