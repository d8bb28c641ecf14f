package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A township while it is invented. */
final class Township {

  /**
   * A general branch of a township and the villages whose branches lie below it.
   *
   * @param code its code
   * @param name its name
   */
  record Area(String code, String name, List<Village> villages) {

    static Area of(Township township, int number) {
      var name = "第" + Numerals.of(number) + "联村党总支";
      return new Area(township.code + "-ZZ" + number, name, new ArrayList<>());
    }
  }

  final String code;
  final String name;
  final List<Area> areas = new ArrayList<>();
  final List<Village> villages = new ArrayList<>();

  /** The leading team, the secretary of its committee first. */
  final List<Person> leaders = new ArrayList<>();

  /** The other cadres. */
  final List<Person> cadres = new ArrayList<>();

  /** How many its leading team has. */
  int team = 5;

  /** How many liaison cadres it has, and what they are called. */
  int liaisons = 4;

  String liaisonTitle = "包村干部";
  boolean oneCadreAnswersForMost;
  @Nullable Branch office;

  Township(String code, String name) {
    this.code = code;
    this.name = name;
  }

  Branch office() {
    return Objects.requireNonNull(office, name);
  }

  String government() {
    return code + "-DW";
  }
}
