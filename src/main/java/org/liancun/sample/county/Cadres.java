package org.liancun.sample.county;

import java.util.Locale;

/** Staffs the county and its townships: their leading teams, departments, and liaison cadres. */
final class Cadres {

  private static final String DEPARTMENT = "部门";
  private static final String IN_OFFICE = "2021-07-01";

  private final County county;
  private final String townshipOffices;

  Cadres(County county) {
    this.county = county;
    this.townshipOffices = county.code + "-ZZ2";
  }

  void write() {
    var offices = county.code + "-ZZ1";
    unit(offices, "县直机关党总支", Hierarchy.GENERAL_BRANCH, county.code, "");
    unit(townshipOffices, "乡镇机关党总支", Hierarchy.GENERAL_BRANCH, county.code, "");
    leaders(offices);
    var number = 1;
    for (var department : Words.of("departments")) {
      department(offices, department, number++);
    }
    county.townships.forEach(this::township);
  }

  private void leaders(String offices) {
    var institution = institution(county.code + "-DW00", "县委县政府机关", county.code);
    var branch = new Branch(county.code + "-ZB00", "县级领导党支部");
    unit(branch.code, branch.name, Hierarchy.BRANCH, offices, institution);
    for (var leader : Words.table("county-leaders")) {
      var person = cadre(branch, 1967, 1981);
      county.leaders.add(person);
      county.hold(person, county.code, leader.getFirst(), leader.getLast(), IN_OFFICE);
    }
  }

  private void department(String offices, String name, int number) {
    var institution =
        institution(
            String.format(Locale.ROOT, "%s-DW%02d", county.code, number), name, county.code);
    var branch =
        new Branch(
            String.format(Locale.ROOT, "%s-ZB%02d", county.code, number), name + Hierarchy.BRANCH);
    unit(branch.code, branch.name, Hierarchy.BRANCH, offices, institution);
    for (var m = 0; m < 4; m++) {
      cadre(branch, 1968, 1996);
    }
    branch.secretary =
        county.hold(
            branch.others.getFirst(), branch.code, Committees.SECRETARY, Post.BRANCH, IN_OFFICE);
    county.departments.put(institution, branch);
  }

  private void township(Township township) {
    var institution = institution(township.government(), township.name + "机关", township.code);
    var branch = new Branch(township.code + "-ZB", township.name + "机关党支部");
    township.office = branch;
    unit(branch.code, branch.name, Hierarchy.BRANCH, townshipOffices, institution);
    for (var i = 0; i < township.team; i++) {
      var leader = cadre(branch, 1968, 1988);
      township.leaders.add(leader);
      county.hold(leader, township.code, title(i), "党委", IN_OFFICE);
    }
    for (var i = 0; i < township.liaisons; i++) {
      var cadre = cadre(branch, 1970, 1998);
      township.cadres.add(cadre);
      county.hold(cadre, township.code, township.liaisonTitle, "机关", IN_OFFICE);
    }
  }

  private static String title(int place) {
    return switch (place) {
      case 0 -> "党委书记";
      case 1, 2 -> "党委副书记";
      default -> "党委委员";
    };
  }

  private Person cadre(Branch branch, int bornFrom, int bornTo) {
    var number = branch.others.size() + 1;
    var code = String.format(Locale.ROOT, "%s-%03d", branch.code, number);
    var person = county.person(code, bornFrom, bornTo);
    person.unit = branch.code;
    person.education = county.chance.percent(70) ? "本科" : "大专";
    person.joined =
        county.chance.between(person.born + 20, Math.min(2020, person.born + 30)) + "-07";
    branch.others.add(person);
    return person;
  }

  private String institution(String code, String name, String unit) {
    county
        .records
        .row(Kind.INSTITUTIONS)
        .cell("code", code)
        .cell("name", name)
        .cell("kind", DEPARTMENT)
        .cell("unit_code", unit)
        .add();
    return code;
  }

  private void unit(String code, String name, String level, String parent, String serves) {
    county.records.unit(code, name, level, parent, serves, "", "");
  }
}
