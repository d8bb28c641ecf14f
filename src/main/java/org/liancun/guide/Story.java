package org.liancun.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphTransaction;
import org.liancun.graph.Viewpoint;
import org.liancun.sample.county.SampleCounty;
import org.neo4j.driver.Record;

/** The five systems in the order in which they are told, each in a part of the sample county. */
public enum Story {
  JOINT_BRANCHES(
      SampleCounty.CODE,
      JointBranches::chapter,
      "joint-branches",
      "posts-saved",
      "deliveries-of-pairings"),
  PARTY_GROUPS(
      SampleCounty.OF_GROUPS, PartyGroups::chapter, "honours-in-a-row", "groups-out-of-bounds"),
  GENERAL_BRANCHES(
      SampleCounty.OF_GENERAL_BRANCHES,
      GeneralBranches::chapter,
      "general-branches",
      "flows",
      "initiative-results"),
  MECHANISMS(
      SampleCounty.CODE, Mechanisms::chapter, "duty-posts", "teachers-by-load", "longest-lines"),
  RECTIFICATION(
      SampleCounty.CODE,
      Rectification::chapter,
      "open-cases",
      "cases-lacking",
      "strong-neighbour-for-case",
      "case-results");

  private final String scope;
  private final Function<Questions, Chapter> chapter;
  private final List<String> asked;

  Story(String scope, Function<Questions, Chapter> chapter, String... asked) {
    this.scope = scope;
    this.chapter = chapter;
    this.asked = List.of(asked);
  }

  /** Asks about one part of the county as of one day. */
  interface Questions {

    /** {@return the rows that answer one of the guide's statements} */
    List<Record> ask(String statement);

    /** {@return the one row that answers one of the guide's statements} */
    default Record askOne(String statement) {
      return ask(statement).getFirst();
    }
  }

  /** {@return the code of the unit in which it is told} */
  public String scope() {
    return scope;
  }

  /** {@return the questions of the library that it answers, the most telling first} */
  public List<String> asked() {
    return asked;
  }

  /** {@return its name in addresses and translations, such as party-groups} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@return the story that an address names} */
  public static Optional<Story> of(@Nullable String key) {
    return Arrays.stream(values()).filter(story -> story.key().equals(key)).findFirst();
  }

  /** {@return all of them, in the order in which they are told} */
  public static List<Story> all() {
    return List.of(values());
  }

  /** {@return which of them it is, from 1} */
  public int number() {
    return all().indexOf(this) + 1;
  }

  /** {@return the story after this one, if any} */
  public Optional<Story> next() {
    return all().stream().skip(number()).findFirst();
  }

  Chapter told(GraphTransaction tx, Viewpoint day) {
    var viewpoint = new Viewpoint(day.asOf(), scope);
    return chapter.apply(statement -> tx.run(statement, viewpoint.with(Map.of()), row -> row));
  }
}
