package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions that tests ask of a county's sheets, of the sheets alone. */
final class Sheets {

  static final Sheets SAMPLE = new Sheets(Counties.sample());

  final CountyRecords records;
  final Map<String, Map<String, String>> units;
  final Map<String, Map<String, String>> people;
  final Map<String, Map<String, String>> villages;

  Sheets(CountyRecords records) {
    this.records = records;
    this.units = byCode(Kind.UNITS);
    this.people = byCode(Kind.PEOPLE);
    this.villages = byCode(Kind.VILLAGES);
  }

  Map<String, Map<String, String>> byCode(Kind kind) {
    var found = new LinkedHashMap<String, Map<String, String>>();
    records.rows(kind).forEach(row -> found.put(row.get("code"), row));
    return found;
  }

  List<Map<String, String>> rows(Kind kind, String column, String text) {
    return where(kind, row -> text.equals(row.get(column)));
  }

  List<Map<String, String>> where(Kind kind, Predicate<Map<String, String>> condition) {
    return records.rows(kind).stream().filter(condition).toList();
  }

  /** What holds today: rows that have not ended. */
  List<Map<String, String>> current(Kind kind, Predicate<Map<String, String>> condition) {
    return where(kind, condition.and(row -> !row.containsKey("until")));
  }

  static List<String> cell(Map<String, String> row, String column) {
    return Arrays.stream(row.getOrDefault(column, "").split("、"))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  static int sum(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToInt(row -> number(row, column)).sum();
  }

  static Set<String> distinct(List<Map<String, String>> rows, String column) {
    return rows.stream().map(row -> row.get(column)).collect(Collectors.toSet());
  }

  String unit(String name) {
    return rows(Kind.UNITS, "name", name).getFirst().get("code");
  }

  String village(String name) {
    return rows(Kind.VILLAGES, "name", name).getFirst().get("code");
  }

  boolean isUnder(String unit, String upper) {
    for (var code = unit; code != null; code = units.get(code).get("parent_code")) {
      if (code.equals(upper)) {
        return true;
      }
    }
    return false;
  }

  List<Map<String, String>> unitsUnder(String upper, String level) {
    return current(
        Kind.UNITS, row -> level.equals(row.get("level")) && isUnder(row.get("code"), upper));
  }

  static boolean isMember(Map<String, String> person) {
    return Set.of("党员", "预备党员").contains(person.get("stage"));
  }

  List<Map<String, String>> membersUnder(String upper) {
    return current(
        Kind.PEOPLE,
        row ->
            isMember(row) && row.containsKey("unit_code") && isUnder(row.get("unit_code"), upper));
  }

  List<Map<String, String>> posts(Predicate<Map<String, String>> condition) {
    return current(Kind.POSTS, condition);
  }

  Map<String, List<Map<String, String>>> groupedBy(List<Map<String, String>> rows, String column) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.get(column)));
  }

  String statistic(String village, int year, String column) {
    return records.rows(Kind.STATISTICS).stream()
        .filter(row -> row.get("village_code").equals(village))
        .filter(row -> row.get("year").equals(Integer.toString(year)))
        .findFirst()
        .orElseThrow()
        .getOrDefault(column, "");
  }

  boolean areNeighbours(String one, String other) {
    return records.rows(Kind.NEIGHBOURS).stream()
        .map(row -> Set.of(row.get("village_code"), row.get("neighbour_code")))
        .anyMatch(Set.of(one, other)::equals);
  }

  /** All codes that rows of any kind have. */
  List<String> codes() {
    return Stream.of(Kind.values())
        .flatMap(kind -> records.rows(kind).stream())
        .filter(row -> row.containsKey("code"))
        .map(row -> row.get("code"))
        .toList();
  }

  /** Codes that rows refer to and no row has. */
  Set<String> dangling() {
    var known = new HashSet<>(codes());
    var missing = new HashSet<String>();
    for (var kind : Kind.values()) {
      for (var row : records.rows(kind)) {
        references(kind, row).filter(code -> !known.contains(code)).forEach(missing::add);
      }
    }
    return missing;
  }

  private static Stream<String> references(Kind kind, Map<String, String> row) {
    var found = new ArrayList<String>();
    for (var column : kind.columns()) {
      if (column.endsWith("_code") || column.endsWith("_codes") || column.equals("serves")) {
        found.addAll(cell(row, column));
      }
    }
    return found.stream();
  }
}
