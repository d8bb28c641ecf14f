package org.liancun.query.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The screens of mentorship, resource sharing and responsibility. */
@WithSample
class TopicsBrowserIT {

  private static final String DAY = "asof=2026-11-22";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void fromTheLongestLinesToSomebodysOwnAndToWhoCouldCarryOn() {
    try (var window = open(Window.CHINESE, "mentorship?" + DAY)) {
      var page = window.page();
      page.locator(".lc-headline").getByText("最长的传承有 4 代").waitFor();
      assertThat(page.locator(".lc-question[aria-current] .lc-question-count").innerText())
          .isEqualTo("2");
      var lines = page.locator("liancun-network");
      lines.locator(".shown").getByText("显示 9 / 9").waitFor();
      assertThat(lines.getAttribute("aria-label")).startsWith("2 条传承，共 9 人");
      window.picture("topics-lines");
      page.locator("vaadin-grid a").getByText("魏雪荣").first().click();
      page.waitForURL(url -> url.contains("ask=lineage-of") && url.contains("generations=40"));
      page.locator(".lc-headline").getByText("向上 0 代，向下 4 代，共传到 8 人").waitFor();
      page.locator("liancun-network").waitFor();
      window.picture("topics-lineage");
      page.locator(".lc-question").getByText("某人的师承由谁接").click();
      page.waitForURL(url -> url.contains("ask=who-could-carry-on"));
      page.locator("vaadin-grid").getByText("跟此人学过").first().waitFor();
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void theLineBetweenTwoPeopleIsDrawnStepByStep() {
    var place =
        "mentorship?ask=teaching-path&first=990101103200-ZB-XZ1-04&second=990101103200-ZB-XZ2-03&";
    try (var window = open(Window.CHINESE, place + DAY)) {
      var canvas = window.page().locator("liancun-network");
      canvas.locator(".shown").getByText("显示 5 / 5").waitFor();
      assertThat(canvas.getAttribute("aria-label")).startsWith("魏雪荣的师承：4 人");
      window.picture("topics-path");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void whatFlowsIsDrawnAndCanBeGoneThroughByKey() {
    try (var window = open(Window.CHINESE, "sharing?" + DAY)) {
      var page = window.page();
      page.locator(".lc-headline").getByText("帮扶项目 4 个：总支内 2 个").waitFor();
      var giver = page.locator("liancun-flow .stop[aria-label^='小窑营村']");
      giver.focus();
      giver.press("ArrowRight");
      var resource = page.locator("liancun-flow .stop:focus");
      assertThat(resource.getAttribute("aria-label")).startsWith("蔬菜种植技术和销售渠道 1 项");
      assertThat(page.locator("liancun-flow .stop.off").count()).isGreaterThan(10);
      window.picture("topics-sharing-zh");
      resource.press("ArrowLeft");
      page.locator("liancun-flow .stop:focus").press("Enter");
      page.waitForURL(url -> url.contains("explore") && url.contains("990101105211"));
    }
    seen("sharing?by=AREA&ask=flows&" + DAY, "liancun-flow .stop", "topics-sharing-en");
  }

  @Test
  void whoAnswersForWhomIsDrawnInATownship() {
    var place = "responsibility?at=990101103000&" + DAY;
    try (var window = open(Window.CHINESE, place)) {
      var page = window.page();
      page.locator(".lc-headline").getByText("1 处重复包联").waitFor();
      page.locator("liancun-flow .stop[aria-label^='沟岭村']").waitFor();
      window.picture("topics-responsibility-zh");
      assertThat(window.faults()).isEmpty();
    }
    seen(place, "liancun-flow .stop", "topics-responsibility-en");
  }

  /** On a small screen everything stands below each other with room for itself. */
  @Test
  void nothingCoversAnythingElseOnATablet() {
    var place = "responsibility?show=table.network.map&" + DAY;
    try (var window = open(Window.CHINESE.inEnglish().onATablet(), place)) {
      var page = window.page();
      page.locator(".lc-headline")
          .getByText("have nobody")
          .or(page.locator(".lc-headline").getByText("has nobody"))
          .waitFor();
      page.locator("liancun-flow .stop").first().waitFor();
      var table = page.locator("vaadin-grid").boundingBox();
      var flow = page.locator("liancun-flow").boundingBox();
      var map = page.locator("liancun-map").boundingBox();
      var how = page.locator(".lc-how").boundingBox();
      assertThat(table.height).isGreaterThanOrEqualTo(200);
      assertThat(flow.y).isGreaterThanOrEqualTo(table.y + table.height);
      assertThat(flow.height).isGreaterThan(400);
      assertThat(map.y).isGreaterThanOrEqualTo(flow.y + flow.height);
      assertThat(how.y).isGreaterThanOrEqualTo(map.y + map.height);
      window.picture("topics-responsibility-tablet");
      page.locator(".lc-how").scrollIntoViewIfNeeded();
      window.picture("topics-responsibility-tablet-end");
    }
  }

  @Test
  void whereNothingIsFoundThatIsSaid() {
    try (var window = open(Window.CHINESE, "sharing?ask=flows&resource=飞机&" + DAY)) {
      window.page().locator(".lc-empty").getByText("没有符合条件的").waitFor();
      assertThat(window.page().locator("liancun-flow").count()).isZero();
    }
  }

  @Test
  void aFlowAndItsTableAreBothSeen() {
    for (var size : List.of(new ViewportSize(1440, 900), new ViewportSize(1024, 768))) {
      try (var window = open(Window.CHINESE, "sharing?" + DAY)) {
        var page = window.page();
        page.setViewportSize(size.width, size.height);
        var flow = page.locator(".lc-answer-picture");
        flow.locator(".stop").first().waitFor();
        var table = page.locator(".lc-answer-body > vaadin-grid");
        var above = table.boundingBox();
        var below = flow.boundingBox();
        assertThat(above.height).isBetween(150.0, 260.0);
        assertThat(above.width).isEqualTo(below.width, within(2.0));
        assertThat(below.y).isGreaterThanOrEqualTo(above.y + above.height);
        assertThat(page.locator(".lc-how").boundingBox().y)
            .isGreaterThanOrEqualTo(below.y + below.height - 1);
        assertThat(below.height).isGreaterThan(300);
        assertThat(size.height - below.y).isGreaterThan(150);
      }
    }
  }

  private void seen(String place, String what, String name) {
    try (var window = open(Window.CHINESE.inEnglish().inTheDark().onATablet(), place)) {
      window.page().locator(what).first().waitFor();
      window.picture(name);
      assertThat(window.faults()).isEmpty();
    }
  }

  private Session open(Window look, String place) {
    var window = Browser.open(look, port);
    window.goTo(place, "admin", password);
    return window;
  }
}
