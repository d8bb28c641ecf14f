package org.liancun.guide;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liancun.guide.Chapter.Figure;
import org.liancun.guide.Chapter.Stop;
import org.liancun.guide.Story.Questions;
import org.neo4j.driver.Record;

/** S1: groups that took over from cadres of villager groups, and their awards. */
final class PartyGroups {

  private PartyGroups() {}

  static Chapter chapter(Questions questions) {
    var groups = questions.ask("guide/party-groups");
    var cadres = questions.askOne("guide/group-cadres");
    var lasting = questions.ask("guide/three-years-running");
    var sizes = groups.stream().map(row -> row.get("members").asLong()).sorted().toList();
    return new Chapter(
        List.of(
            Figure.of("villager-groups", cadres.get("villagerGroups").asLong()),
            Figure.of("group-members", sizes.stream().mapToLong(Long::longValue).sum()),
            Figure.of("ended-posts", cadres.get("endedPosts").asLong()),
            Figure.of("party-groups", groups.size()),
            new Figure("group-sizes", List.of(sizes.getFirst(), sizes.getLast())),
            Figure.of("three-years", lasting.size())),
        stops(groups, lasting, questions.ask("guide/awards")));
  }

  private static List<Stop> stops(List<Record> groups, List<Record> lasting, List<Record> awards) {
    Comparator<Record> bySize = comparingLong(row -> row.get("members").asLong());
    var stops = new ArrayList<Stop>();
    stops.add(group(groups.stream().max(bySize).orElseThrow(), "guide.group.largest"));
    stops.add(group(groups.stream().min(bySize).orElseThrow(), "guide.group.smallest"));
    for (var leader : lasting) {
      stops.add(
          Stop.of(
              leader.get("code").asString(),
              leader.get("name").asString(),
              "guide.leader",
              leader.get("years").asLong()));
    }
    var latest = awards.stream().mapToLong(row -> row.get("year").asLong()).max().orElse(0);
    awards.stream()
        .filter(row -> row.get("year").asLong() == latest)
        .map(PartyGroups::award)
        .forEach(stops::add);
    return stops;
  }

  /** An honour without money has no amount. */
  private static Stop award(Record row) {
    var yuan = row.get("yuan").asList(amount -> Math.round(amount.asDouble()));
    var name = row.get("award").asString();
    var year = Long.toString(row.get("year").asLong());
    var times = row.get("awards").asLong();
    return yuan.isEmpty()
        ? Stop.of("", name, "guide.honour", year, times)
        : Stop.of("", name, "guide.award", year, times, yuan.getFirst());
  }

  private static Stop group(Record row, String key) {
    return Stop.of(
        row.get("code").asString(),
        row.get("name").asString(),
        key,
        row.get("members").asLong(),
        row.get("villagerGroups").asLong());
  }
}
