package org.liancun.intake;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Sheets of a small county: two townships alike, so that what is said of one is seen not to touch
 * the other.
 */
final class TwoTownships {

  static final String COUNTY = "990001000000";
  static final String EAST = "990001101000";

  private static final Map<String, String> SHEETS =
      Map.ofEntries(
          Map.entry(
              "units",
              """
              code,name,level,parent_code,serves,since
              990001000000,青山县,县,,,
              990001101000,东镇,乡镇,990001000000,,
              990001102000,西镇,乡镇,990001000000,,
              Z1,东镇党总支,党总支,990001101000,,2020-01-01
              B1,甲村党支部,党支部,Z1,990001101201,2020-01-01
              B2,乙村党支部,党支部,Z1,990001101202,2020-01-01
              B3,丙村党支部,党支部,990001102000,990001102201,2020-01-01
              """),
          Map.entry(
              "villages",
              """
              code,name,township_code,since
              990001101201,甲村,990001101000,
              990001101202,乙村,990001101000,
              990001102201,丙村,990001102000,
              """),
          Map.entry(
              "people",
              """
              code,name,stage,unit_code,since
              P1,张一,党员,B1,2021-05-01
              P2,李二,党员,B1,
              P3,王三,党员,B3,
              P4,赵四,能人,,
              P5,张一,党员,B3,
              """),
          Map.entry(
              "posts",
              """
              person_code,unit_code,title,since
              P1,B1,书记,2021-05-01
              P2,B1,委员,2021-05-01
              P3,Z1,委员,2021-05-01
              P1,990001102000,联络员,2021-05-01
              """),
          Map.entry(
              "villager-groups",
              """
              code,name,village_code
              G1,一组,990001101201
              G2,二组,990001101201
              G3,一组,990001102201
              """),
          Map.entry(
              "institutions",
              """
              code,name,kind,unit_code
              D1,农业农村局,部门,990001000000
              """),
          Map.entry(
              "cases",
              """
              code,unit_code,opened
              C1,B3,2024-01-01
              """),
          Map.entry(
              "pairings",
              """
              code,first_code,second_code,ground,form,status,since
              J1,990001102201,990001101201,以强带弱,结对帮扶,结对中,2024-01-01
              J2,990001101202,990001101201,以强带弱,结对帮扶,结对中,2024-01-01
              """),
          Map.entry(
              "mentorships",
              """
              mentor_code,learner_code,topic,since
              P3,P1,果树,2024-01-01
              P3,P2,果树,2024-01-01
              P1,P3,果树,2024-01-01
              """),
          Map.entry(
              "responsibilities",
              """
              holder_code,target_code,role,since
              P3,990001101201,包村,2024-01-01
              P3,990001101202,包村,2024-01-01
              P1,990001102201,包村,2024-01-01
              """),
          Map.entry(
              "initiatives",
              """
              code,giver_code,receiver_codes,resource,since
              I1,B1,990001102201,技术,2024-01-01
              I2,B2,990001102201,技术,2024-01-01
              I3,B3,990001101201,技术,2024-01-01
              """),
          Map.entry(
              "statistics",
              """
              village_code,year,population
              990001101201,2025,800
              990001101202,2025,700
              """));

  private TwoTownships() {}

  /** {@return all sheets} */
  static Upload[] all() {
    return SHEETS.entrySet().stream()
        .map(sheet -> file(sheet.getKey(), sheet.getValue()))
        .toArray(Upload[]::new);
  }

  /** {@return a sheet with those rows only that begin so} */
  static Upload only(String kind, String... kept) {
    return file(
        kind, Stream.concat(header(kind), rows(kind, List.of(kept))).collect(joining("\n")));
  }

  /** {@return a sheet of other rows under the same header} */
  static Upload other(String kind, String... rows) {
    return file(kind, Stream.concat(header(kind), Stream.of(rows)).collect(joining("\n")));
  }

  static Upload file(String kind, String text) {
    return new Upload(kind + ".csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Stream<String> header(String kind) {
    return sheet(kind).lines().limit(1);
  }

  private static Stream<String> rows(String kind, List<String> kept) {
    return sheet(kind).lines().skip(1).filter(row -> kept.stream().anyMatch(row::startsWith));
  }

  private static String sheet(String kind) {
    return Objects.requireNonNull(SHEETS.get(kind), kind);
  }
}
