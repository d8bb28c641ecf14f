package org.liancun.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

class OutageTests {

  @Test
  void aServerThatCannotBeReachedIsOneHoweverDeepItLies() {
    assertThat(Outage.isBehind(new ServiceUnavailableException("gone"))).isTrue();
    assertThat(Outage.isBehind(new IllegalStateException(new SessionExpiredException("expired"))))
        .isTrue();
  }

  @Test
  void aPoolWithoutAConnectionToGiveIsOne() {
    assertThat(Outage.isBehind(new ClientException("Unable to acquire connection"))).isTrue();
  }

  @Test
  void aWrongStatementAndAnythingElseAreNone() {
    assertThat(
            Outage.isBehind(new ClientException("Neo.ClientError.Statement.SyntaxError", "wrong")))
        .isFalse();
    assertThat(Outage.isBehind(new IllegalStateException("wrong"))).isFalse();
  }
}
