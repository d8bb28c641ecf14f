package org.liancun.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiancunTest
class ExploreWithoutRecordsBrowserIT {

  @LocalServerPort private int port;
  @Autowired private GraphContent graph;
  @Autowired private Administrators administrators;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void aDayBeforeEverythingSaysSo() {
    graph.ask(
        """
        CREATE (:Unit:County {code: 'C', name: '青禾县'})
          <-[:PART_OF {since: date('2024-01-01')}]-(:Unit:Township {code: 'T', name: '东镇'})""");
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore?asof=1910-01-01", "admin", password);
      assertThat(window.page().textContent(".lc-canvas-note")).contains("1910-01-01", "青禾县");
    }
  }

  @Test
  void anEmptyStoreSaysWhatToDo() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore", "admin", password);
      assertThat(window.page().textContent(".lc-empty")).contains("导入");
      assertThat(window.page().locator(".lc-bar-scope vaadin-combo-box").isVisible()).isFalse();
      assertThat(window.page().locator("vaadin-date-picker").isVisible()).isFalse();
      window.picture("explore-empty");
    }
  }
}
