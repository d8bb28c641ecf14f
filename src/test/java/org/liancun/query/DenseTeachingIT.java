package org.liancun.query;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
import org.liancun.query.Teachings.Teaching;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Questions about mentorship on networks as dense and as faulty as real ones, compared with what is
 * computed without the graph. Where the variable {@code LIANCUN_ADVISORS} names a folder with the
 * academic advisors out of DBpedia ({@code advisors-edges.csv}, not part of the product for its
 * licence), they are held too.
 */
@LiancunTest
class DenseTeachingIT {

  private static final String TEACHINGS =
      """
      UNWIND $teachings AS row
      MERGE (a:Person {code: row[0]}) ON CREATE SET a.name = row[0]
      MERGE (b:Person {code: row[1]}) ON CREATE SET b.name = row[1]
      MERGE (a)-[:MENTORS]->(b)
      """;

  @Autowired private Library library;
  @Autowired private GraphContent content;

  @Test
  void aDenseNetworkWithCirclesIsFollowedAsFarAsItGoes() {
    var teachings = Teachings.invented(3_000, 2_800, 7);
    write(teachings);
    assertThat(teachings.circles()).hasSize(5);
    assertThat(circles()).isEqualTo(teachings.circles());
    assertThat(longestLine()).isEqualTo(teachings.longestLine()).isGreaterThan(12);
    assertThat(lines()).isNotEmpty().allSatisfy(line -> isTaught(line, teachings));
    assertThat(teachings.busiest(3)).hasSize(3).allSatisfy(who -> isRight(who, teachings));
  }

  @Test
  void aCircleOfAnyLengthIsFoundOnceHoweverItIsEntered() {
    var teachings = new LinkedHashSet<Teaching>();
    ring(teachings, "A3", "A1", "A5", "A2", "A6", "A4");
    ring(teachings, "B1", "B2", "B3", "B4");
    ring(teachings, "B1", "C1", "C2", "C3", "C4");
    teachings.add(new Teaching("D1", "A1")); // leads in, and out again, without being in it
    teachings.add(new Teaching("A2", "D2"));
    write(new Teachings(teachings));

    assertThat(ask("teaching-circles", Map.of()))
        .extracting(row -> row.get(1).things().map(Cell.Thing::code).toList())
        .containsExactly(
            List.of("B1", "B2", "B3", "B4"),
            List.of("B1", "C1", "C2", "C3", "C4"),
            List.of("A1", "A5", "A2", "A6", "A4", "A3"));
  }

  private static void ring(Set<Teaching> teachings, String... people) {
    for (int i = 0; i < people.length; i++) {
      teachings.add(new Teaching(people[i], people[(i + 1) % people.length]));
    }
  }

  @Test
  void theAdvisorsOfDbpediaHaveTheirFigures() {
    var folder = System.getenv("LIANCUN_ADVISORS");
    assumeThat(folder).as("the folder with the advisors").isNotNull();
    var table = Path.of(folder, "advisors-edges.csv");
    assertThat(Files.exists(table)).isTrue();
    var teachings = Teachings.of(table);
    write(teachings);
    assertThat(circles()).isEqualTo(teachings.circles());
    assertThat(circles()).filteredOn(circle -> circle.size() == 1).hasSize(4);
    assertThat(circles()).filteredOn(circle -> circle.size() == 2).hasSize(1);
    assertThat(below("Leonhard_Euler")).hasSize(1_311);
    assertThat(below("Johann_Bernoulli")).hasSize(1_316);
    assertThat(longestLine()).isEqualTo(teachings.longestLine()).isEqualTo(26);
    isRight("Leonhard_Euler", teachings);
    isRight("Johann_Bernoulli", teachings);
  }

  private void write(Teachings teachings) {
    var rows = teachings.all().stream().map(one -> List.of(one.teacher(), one.learner())).toList();
    content.ask(TEACHINGS, Map.of("teachings", rows));
  }

  private void isRight(String who, Teachings teachings) {
    assertThat(below(who)).as(who).isEqualTo(teachings.below(who));
  }

  private Map<String, Integer> below(String who) {
    var said = Map.of("person", who, "generations", "40", "role", "LEARNER");
    return ask("lineage-of", said).stream()
        .collect(toMap(row -> code(row.get(0)), row -> Integer.valueOf(row.get(2).text())));
  }

  private List<List<Cell>> lines() {
    return ask("longest-lines", Map.of());
  }

  /** A line leads step by step from its root to one of its last, in as many steps as are said. */
  private static void isTaught(List<Cell> row, Teachings teachings) {
    var line = row.get(6).things().map(Cell.Thing::code).toList();
    assertThat(line).hasSize(Integer.parseInt(row.get(2).text()) + 1);
    assertThat(line.getFirst()).isEqualTo(code(row.get(0)));
    assertThat(row.get(4).things().map(Cell.Thing::code)).contains(line.getLast());
    for (int i = 1; i < line.size(); i++) {
      assertThat(teachings.all()).contains(new Teaching(line.get(i - 1), line.get(i)));
    }
  }

  private int longestLine() {
    return Integer.parseInt(lines().getFirst().get(2).text());
  }

  private Set<Set<String>> circles() {
    return ask("teaching-circles", Map.of()).stream()
        .map(row -> new HashSet<>(row.get(1).things().map(Cell.Thing::code).toList()))
        .collect(toSet());
  }

  private static String code(Cell cell) {
    return cell.things().findFirst().orElseThrow().code();
  }

  private List<List<Cell>> ask(String question, Map<String, String> said) {
    var from = Viewpoint.of(LocalDate.of(2026, 11, 22));
    var reply = library.ask(library.find(question).orElseThrow(), said, from, Library.ALL);
    assertThat(reply).isInstanceOf(Answer.class);
    return ((Answer) reply).rows();
  }
}
