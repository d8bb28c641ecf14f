package org.liancun.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The levels of the hierarchy from top to bottom. A unit lies below a unit of an earlier level;
 * levels may be skipped.
 */
public enum Level {
  PROVINCE("Province", "1", "省", "省级"),
  CITY("City", "2", "市", "地级", "地市"),
  COUNTY("County", "3", "县", "县级", "区县"),
  TOWNSHIP("Township", "4", "乡镇", "乡级", "镇", "乡", "街道"),
  GENERAL_BRANCH("GeneralBranch", "", "党总支", "联村党总支", "管区总支"),
  BRANCH("Branch", "", "党支部", "支部", "联合党支部"),
  GROUP("Group", "", "党小组", "小组"),
  /** A place, not a unit: it lies in a township and is served by branches. */
  VILLAGE("Village", "5", "村", "村级", "行政村", "社区"),
  MEMBER("Person", "", "党员");

  private final String label;
  private final String digit;

  private final List<String> words;

  Level(String label, String digit, String... words) {
    this.label = label;
    this.digit = digit;
    this.words = List.of(words);
  }

  /** {@return the label of its nodes in the graph} */
  public String label() {
    return label;
  }

  /** {@return the Chinese words for it, the usual one first} */
  public List<String> words() {
    return words;
  }

  /** {@return the key used in addresses, translations and on the canvas, such as general-branch} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return whether it is a unit, that is, neither a place nor a person} */
  public boolean isUnit() {
    return this != VILLAGE && this != MEMBER;
  }

  /** {@return whether other units may lie directly below one of this level} */
  public boolean mayLieAbove() {
    return isUnit()
        && Arrays.stream(values()).anyMatch(lower -> lower.isUnit() && lower.mayLieBelow(this));
  }

  /** {@return whether a unit or village of this level may lie directly below the other} */
  public boolean mayLieBelow(Level upper) {
    return this == VILLAGE
        ? upper == TOWNSHIP || upper == COUNTY || upper == CITY
        : upper.isUnit() && upper.compareTo(this) < 0;
  }

  /**
   * {@return the level that a sheet means by a word in Chinese or English, or a digit from 1 to 5}
   */
  public static Optional<Level> of(String word) {
    var wanted = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    return Arrays.stream(values())
        .filter(
            level ->
                level.key().equals(wanted)
                    || (!wanted.isEmpty() && level.digit.equals(wanted))
                    || level.words.contains(wanted))
        .findFirst();
  }

  /** {@return the level of nodes with a label} */
  public static Level ofLabel(String label) {
    return Arrays.stream(values())
        .filter(level -> level.label.equals(label))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No level has the label " + label));
  }
}
