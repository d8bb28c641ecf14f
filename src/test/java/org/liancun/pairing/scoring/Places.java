package org.liancun.pairing.scoring;

import java.util.List;
import java.util.Optional;

/** Villages and pairs as tests want them. */
public final class Places {

  private Places() {}

  /** {@return a village of 1,000 people of which nothing else is known} */
  public static Village village(String code) {
    return new Village(
        code,
        "V" + code,
        "T",
        false,
        figures(1_000, null),
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Seats.NONE,
        Sources.NONE);
  }

  public static Village rated(String code, Rating rating) {
    return with(village(code), figures(1_000, rating));
  }

  public static Village small(String code, int people) {
    return with(village(code), figures(people, null));
  }

  public static Figures figures(Integer people, Rating rating) {
    return new Figures(2025, people, null, null, null, null, rating, "sheet 1");
  }

  public static Village with(Village it, Figures figures) {
    return new Village(
        it.code(),
        it.name(),
        it.township(),
        it.isUrban(),
        figures,
        it.terrain(),
        it.position(),
        it.industries(),
        it.needs(),
        it.given(),
        it.skills(),
        it.seats(),
        it.sources());
  }

  public static Village earning(String code, Integer income, Integer arable, String terrain) {
    var it = village(code);
    return new Village(
        code,
        it.name(),
        "T",
        false,
        new Figures(2025, 1_000, null, income, null, arable, null, "sheet 1"),
        terrain,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Seats.NONE,
        Sources.NONE);
  }

  public static Village trading(String code, List<String> industries, List<String> needs) {
    return new Village(
        code,
        "V" + code,
        "T",
        false,
        figures(1_000, null),
        "",
        null,
        industries,
        needs,
        List.of(),
        List.of(),
        Seats.NONE,
        Sources.NONE);
  }

  public static Village seated(String code, String branch, int posts) {
    return new Village(
        code,
        "V" + code,
        "T",
        false,
        figures(200, null),
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Seats(List.of(branch), posts, 3, posts + 2, 1),
        Sources.NONE);
  }

  public static Village placed(String code, Position position, String township) {
    return new Village(
        code,
        "V" + code,
        township,
        false,
        figures(1_000, null),
        "",
        position,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Seats.NONE,
        Sources.NONE);
  }

  public static Pair pair(Side first, Village second) {
    return pair(first, second, Ground.STRONG_BESIDE_WEAK, Form.PAIRED_AID);
  }

  public static Pair pair(Side first, Village second, Ground ground, Form form) {
    return new Pair(
        first,
        second,
        ground,
        form,
        ground == Ground.SMALL_VILLAGES,
        new Near(1, null, true),
        Optional.empty(),
        ground == Ground.SMALL_VILLAGES,
        0);
  }

  public static Pair near(Pair it, Near near) {
    return new Pair(
        it.first(),
        it.second(),
        it.ground(),
        it.form(),
        it.isMutual(),
        near,
        it.tie(),
        it.areSmall(),
        it.burden());
  }
}
