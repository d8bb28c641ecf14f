package org.liancun.sample.county;

import java.util.List;

/** Which schooling somebody of a year of birth is likely to have. */
final class Schooling {

  private static final List<String> OLD = List.of("小学", "小学", "初中");
  private static final List<String> MIDDLE = List.of("初中", "初中", "初中", "高中", "中专");
  private static final List<String> YOUNG = List.of("初中", "高中", "中专", "大专", "大专", "本科");

  private Schooling() {}

  static List<String> of(int born) {
    return born < 1955 ? OLD : born < 1980 ? MIDDLE : YOUNG;
  }
}
