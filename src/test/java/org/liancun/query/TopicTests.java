package org.liancun.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liancun.guide.Story;

class TopicTests {

  @Test
  void whatTheStoriesOfTheGuideAskIsAskedOnTheScreenOfItsTopic() {
    var screens =
        Library.ofFiles().stream()
            .filter(question -> Story.MECHANISMS.asked().contains(question.name()))
            .map(question -> question.topic().screen())
            .toList();
    assertThat(screens).contains("mentorship", "responsibility");
    assertThat(Topic.SHARING.screen()).isEqualTo("sharing");
    assertThat(Topic.PAIRING.screen()).isEqualTo("questions");
  }
}
