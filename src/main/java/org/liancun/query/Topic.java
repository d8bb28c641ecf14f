package org.liancun.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

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

  /** Topics with a screen of their own, which is called as they are. */
  private static final Set<Topic> WITH_SCREEN = EnumSet.of(MENTORSHIP, SHARING, RESPONSIBILITY);

  private static final String LIBRARY = "questions";

  private final String key;

  Topic(String key) {
    this.key = key;
  }

  /** {@return its name in headers and texts} */
  public String key() {
    return key;
  }

  /** {@return the route of the screen on which its questions are best asked} */
  public String screen() {
    return WITH_SCREEN.contains(this) ? key : LIBRARY;
  }

  static Topic of(String key) {
    return Arrays.stream(values())
        .filter(topic -> topic.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic is called " + key));
  }
}
