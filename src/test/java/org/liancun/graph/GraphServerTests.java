package org.liancun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class GraphServerTests {

  @Test
  void itsAddressIsToldWithoutWhoComes() {
    var server =
        new GraphServer(
            new MockEnvironment()
                .withProperty("spring.neo4j.uri", "neo4j+s://clerk:secret@graph.example:7687"));
    assertThat(server.address()).isEqualTo("neo4j+s://graph.example:7687");
    assertThat(server.isOwn()).isFalse();
  }

  @Test
  void oneThatTheProductStartedIsItsOwn() {
    var server =
        new GraphServer(
            new MockEnvironment()
                .withProperty("spring.neo4j.uri", "bolt://127.0.0.1:20000")
                .withProperty("liancun.embedded.serves", "true"));
    assertThat(server.isOwn()).isTrue();
  }
}
