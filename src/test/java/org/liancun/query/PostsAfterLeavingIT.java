package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.graph.Viewpoint;
import org.springframework.beans.factory.annotation.Autowired;

/** Who left a branch and is still of its committee is found, and nobody else. */
@LiancunTest
class PostsAfterLeavingIT {

  private static final String COUNTY =
      """
      CREATE (a:Unit:Branch {code: 'A', name: '甲支部'}), (b:Unit:Branch {code: 'B', name: '乙支部'}),
        (g:Unit:Group {code: 'G', name: '一组'}), (g)-[:PART_OF]->(a),
        (moved:Person {code: 'P1', name: '张一'})-[:BELONGS_TO {since: date('2020-01-01'), until: date('2025-01-01')}]->(g),
        (moved)-[:BELONGS_TO {since: date('2025-01-01')}]->(b),
        (moved)-[:HOLDS {title: '书记', since: date('2021-01-01')}]->(a),
        (stays:Person {code: 'P2', name: '李二'})-[:BELONGS_TO {since: date('2020-01-01'), until: date('2025-01-01')}]->(a),
        (stays)-[:BELONGS_TO {since: date('2025-01-01')}]->(g),
        (stays)-[:HOLDS {title: '委员'}]->(a),
        (sent:Person {code: 'P3', name: '王三'})-[:HOLDS {title: '副书记'}]->(a)
      """;

  @Autowired private Library library;
  @Autowired private GraphContent content;

  @Test
  void aSecretaryWhoMovedAwayIsFound() {
    content.ask(COUNTY);
    assertThat(people(LocalDate.of(2026, 1, 1))).containsExactly("张一");
    assertThat(people(LocalDate.of(2024, 1, 1))).isEmpty();
  }

  private List<String> people(LocalDate day) {
    var question = library.find("posts-after-leaving").orElseThrow();
    var answer = (Answer) library.ask(question, Map.of(), Viewpoint.of(day), Library.SHOWN);
    return answer.rows().stream().map(row -> row.getFirst().text()).toList();
  }
}
