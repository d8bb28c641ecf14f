package org.liancun.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.GraphContent;
import org.liancun.graph.Graph;
import org.liancun.ledger.Cells;
import org.liancun.ledger.Complaint;
import org.liancun.ledger.Kinds;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Row;
import org.liancun.organization.Provenance;

/** A county of three villages, in which everything leads to something else. */
public final class SmallCounty {

  public static final String LINES =
      """
      units code=C name=青禾县 level=县
      units code=C2 name=白河县 level=县
      units code=T1 name=东镇 level=乡镇 parent_code=C
      units code=T2 name=西镇 level=乡镇 parent_code=C2
      units code=G name=东镇联村党总支 level=党总支 parent_code=T1
      villages code=V1 name=甲村 township_code=T1 industries=蔬菜、轴承 needs=技术
      villages code=V2 name=乙村 township_code=T1 industries=果品、蔬菜
      villages code=V3 name=丙村 township_code=T1
      villages code=V9 name=远村 township_code=T2
      statistics village_code=V1 year=2025 population=320
      statistics village_code=V2 year=2025 population=180
      neighbours village_code=V1 neighbour_code=V2 metres=900
      neighbours village_code=V1 neighbour_code=V3 metres=700
      neighbours village_code=V2 neighbour_code=V3 metres=800
      units code=B1 name=甲村党支部 level=党支部 parent_code=G serves=V1
      units code=B2 name=乙村党支部 level=党支部 parent_code=G serves=V2
      units code=B3 name=丙村党支部 level=党支部 parent_code=G serves=V3
      units code=X2 name=乙村第一党小组 level=党小组 parent_code=B2
      institutions code=I name=县农业局 kind=部门 unit_code=C
      people code=P1 name=张三 stage=党员 unit_code=B1
      people code=P2 name=李四 stage=党员 unit_code=B2 since=2020-01-01
      people code=P3 name=王五 stage=党员 unit_code=X2
      people code=P4 name=赵六 stage=党员 unit_code=B3
      people code=P5 name=钱七 stage=能人
      posts person_code=P1 unit_code=B1 title=书记 body=支部 since=2021-03-01
      posts person_code=P2 unit_code=B2 title=书记 body=支部 since=2021-03-01
      posts person_code=P3 unit_code=B2 title=委员 body=支部 since=2021-03-01
      posts person_code=P1 unit_code=V1 title=主任 body=村委会 since=2021-03-01
      posts person_code=P3 unit_code=V2 title=主任 body=村委会 since=2021-03-01
      villager-groups code=V2-1 name=乙村一组 village_code=V2 households=40 group_code=X2
      pairings code=J1 first_code=V1 second_code=V2 direction=互助 ground=小村联建 form=结对帮扶 status=结对中 since=2024-05-01
      pairings code=J2 first_code=V3 second_code=V2 direction=帮扶 ground=以强带弱 form=结对帮扶 status=结对中 since=2024-05-01
      pairings code=J3 first_code=V2 second_code=I direction=互助 ground=双百结对 form=结对帮扶 status=已结束 since=2019-05-01 until=2020-05-01
      initiatives code=N1 giver_code=V1 receiver_codes=V2、V3 resource=大棚技术 since=2024-01-01
      initiatives code=N2 giver_code=I receiver_codes=V1、V2 resource=果苗 since=2024-01-01
      mentorships mentor_code=P1 learner_code=P2 topic=嫁接
      responsibilities holder_code=I target_code=V2 role=包村 households=12 since=2023-01-01
      responsibilities holder_code=P4 target_code=B2 role=联系 since=2023-01-01
      cases code=R1 unit_code=B2 opened=2025-02-01 stage=整顿中
      cases code=R0 unit_code=B2 opened=2020-02-01 closed=2021-01-01 stage=已销号
      assessments subject_code=B2 year=2024 award=先进 by_code=T1
      """;

  private final Graph graph;
  private final Ledger ledger;
  private final Kinds kinds;
  private final GraphContent content;

  public SmallCounty(Graph graph, Ledger ledger, Kinds kinds, GraphContent content) {
    this.graph = graph;
    this.ledger = ledger;
    this.kinds = kinds;
    this.content = content;
  }

  /** Writes records, one a line: its kind, then columns and their texts. */
  public void write(String lines, LocalDate day) {
    write(lines, day, OffsetDateTime.of(2026, 1, 2, 8, 0, 0, 0, ZoneOffset.UTC));
  }

  /** Writes them as if at that moment. */
  public void write(String lines, LocalDate day, OffsetDateTime at) {
    var complaints = new ArrayList<Complaint>();
    var rows = new ArrayList<Row>();
    lines.lines().forEach(line -> rows.add(row(line, rows.size(), complaints)));
    graph.write(
        tx -> {
          var reconciled = ledger.reconcile(rows, day, List.of(), tx);
          assertThat(complaints).isEmpty();
          assertThat(reconciled.complaints()).isEmpty();
          ledger.write(reconciled, new Provenance("given-" + at + day, day, at), tx, steps -> {});
          return reconciled;
        });
  }

  private Row row(String line, int number, List<Complaint> complaints) {
    var words = line.split(" ");
    var cells = new HashMap<String, String>();
    Stream.of(words)
        .skip(1)
        .map(word -> word.split("=", 2))
        .forEach(pair -> cells.put(pair[0], pair[1]));
    var kind = kinds.find(words[0]).orElseThrow();
    return Cells.row(kind, cells, number, "测试," + number, complaints::add);
  }

  /** {@return all that is known, but for who wrote it down when} */
  public List<String> all() {
    var nodes =
        content.ask(
            "MATCH (n:!Import&!WriteLock&!Account&!__Neo4jMigration)"
                + " RETURN labels(n) AS labels, properties(n) AS properties");
    var links =
        content.ask(
            "MATCH (a)-[r]->(b)"
                + " RETURN a.code + ' ' + type(r) + ' ' + b.code AS link, properties(r) AS properties");
    return Stream.concat(
            nodes.stream()
                .map(
                    row ->
                        row.get("labels").asList().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(","))
                            + sorted(row.get("properties").asMap())),
            links.stream()
                .map(row -> row.get("link").asString() + sorted(row.get("properties").asMap())))
        .sorted()
        .toList();
  }

  /** {@return links of a type that hold on a day, as their ends' codes} */
  public List<String> links(String type, LocalDate day) {
    return content
        .ask(
            "MATCH (a)-[r:$($type)]->(b) WHERE r.voidedAt IS NULL"
                + " AND coalesce(r.since <= $day, true) AND coalesce(r.until > $day, true)"
                + " RETURN a.code + '-' + b.code AS link ORDER BY link",
            Map.of("type", type, "day", day))
        .stream()
        .map(row -> row.get("link").asString())
        .toList();
  }

  private static String sorted(Map<String, Object> properties) {
    return new TreeMap<>(properties).toString();
  }
}
