package org.liancun.query;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
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
    assertThat(teachings.busiest(3)).hasSize(3).allSatisfy(who -> isRight(who, teachings));
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

  private int longestLine() {
    return Integer.parseInt(ask("longest-lines", Map.of()).getFirst().get(2).text());
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
