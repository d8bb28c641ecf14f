package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.List;

/** Somebody who does not exist; the stories add to what is known of them. */
final class Person {

  static final String MEMBER = "党员";
  static final String PROBATIONARY = "预备党员";
  static final String ACTIVIST = "入党积极分子";
  static final String ABLE = "能人";
  static final String RETURNEE = "返乡人员";
  static final String REPRESENTATIVE = "村民代表";

  final String code;
  final String name;
  final boolean male;
  final int born;
  final List<String> skills = new ArrayList<>();
  String education = "";
  String stage = MEMBER;
  String joined = "";
  String unit = "";
  String since = "";
  String until = "";
  String attends = "";

  /** Whether a post other than one of duty is theirs. */
  boolean inOffice;

  Person(String code, String name, boolean male, int born) {
    this.code = code;
    this.name = name;
    this.male = male;
    this.born = born;
  }

  boolean isMember() {
    return stage.equals(MEMBER) || stage.equals(PROBATIONARY);
  }

  /** {@return whether they joined after the term of the committees of today had begun} */
  boolean isNew() {
    return joined.compareTo("2023") >= 0;
  }

  int joinedIn() {
    return Integer.parseInt(joined.substring(0, 4));
  }

  boolean isFree() {
    return isMember() && !inOffice && until.isEmpty();
  }
}
