package org.liancun.query.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.query.Favourites;
import org.liancun.query.Library;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Asking, by a click and by a sentence; and the checks, which lead to questions. */
@WithSample
class QuestionsBrowserIT {

  private static final String QUESTION = "questions?ask=weak-villages-without-pairing";

  private static final String MARKED =
      "() => document.querySelector('liancun-map').marks.marked.size";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Favourites favourites;
  @Autowired private Library library;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @AfterEach
  void nothingIsKept() {
    library.all().forEach(question -> favourites.keep("admin", question, false));
  }

  @Test
  void aSentenceLeadsToItsAnswerWhichCanBeCorrectedAndTakenAway() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("questions", "admin", password);
      var page = window.page();
      ask(page, "石桥镇没有结对的弱村");
      page.waitForURL(url -> url.contains("at=990101102000"));
      window.settle();
      assertThat(page.locator(".lc-understood").innerText()).contains("没有结对的弱村", "石桥镇");
      row(page, "松湾村").waitFor();
      page.locator("liancun-network").waitFor();
      window.picture("questions-answer");

      page.getByText("设为常用").click();
      page.locator(".lc-questions-nav h3").getByText("常用").waitFor();
      var download = page.waitForDownload(() -> page.getByText("CSV", exact()).click());
      assertThat(download.suggestedFilename()).isEqualTo("没有结对的弱村.csv");

      ask(page, "天气怎么样");
      page.locator(".lc-understood").getByText("没有看懂").first().waitFor();
      assertThat(page.url()).doesNotContain("ask=").contains("at=990101102000");
      assertThat(page.locator(".lc-questions-nav [aria-current]").count()).isZero();
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void villagesThatAnswerStandOutOnTheMapAndTheAddressSaysSo() {
    try (var window = open(Window.CHINESE, QUESTION)) {
      var page = window.page();
      way(page, "地图").click();
      page.waitForURL(url -> url.contains("show=table.network.map"));
      way(page, "网络图").click();
      page.waitForURL(url -> url.contains("show=table.map"));
      page.locator("liancun-map .shown").waitFor();
      assertThat(page.locator("liancun-map").getAttribute("aria-label")).startsWith("标出 ");
      assertThat((int) page.evaluate(MARKED)).isPositive();
      assertThat(page.locator("liancun-network").isVisible()).isFalse();
      window.picture("questions-map");
      assertThat(window.faults()).isEmpty();
      page.reload();
      window.settle();
      page.locator("liancun-map .shown").waitFor();
      assertThat((int) page.evaluate(MARKED)).isPositive();
      way(page, "表格").click();
      page.waitForURL(url -> url.contains("show=map"));
      assertThat(page.locator("vaadin-grid").isVisible()).isFalse();
    }
  }

  @Test
  void theScreensAreForEverybody() {
    seen(Window.CHINESE, "zh");
    seen(Window.CHINESE.inEnglish().inTheDark().onATablet(), "en-dark-tablet");
  }

  @Test
  void aCheckLeadsToWhatItFound() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("checks", "admin", password);
      var page = window.page();
      var line = page.locator(".lc-check").filter(text("没有书记的党支部"));
      line.waitFor();
      assertThat(line.locator(".lc-check-count").innerText()).isEqualTo("2");
      line.click();
      page.waitForURL(url -> url.contains("ask=branches-without-secretary"));
      window.settle();
      row(page, "前竹营村党支部").waitFor();
      page.getByText("怎样得出的").click();
      assertThat(page.locator(".lc-cypher").innerText())
          .contains("RETURN b {.code, .name} AS branch");
    }
  }

  private void seen(Window look, String name) {
    try (var window = open(look, QUESTION)) {
      window.page().locator("vaadin-grid").waitFor();
      window.picture("questions-" + name);
      assertThat(window.faults()).isEmpty();
    }
    try (var window = open(look, "checks")) {
      window.page().locator(".lc-check").first().waitFor();
      window.picture("checks-" + name);
      assertThat(window.faults()).isEmpty();
    }
  }

  private Session open(Window look, String place) {
    var window = Browser.open(look, port);
    window.goTo(place, "admin", password);
    return window;
  }

  private static void ask(Page page, String sentence) {
    var input = page.locator("vaadin-text-field[placeholder*=一句话] input");
    input.fill(sentence);
    input.press("Enter");
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  /** A row may come a moment after its grid: it is waited for. */
  private static Locator row(Page page, String words) {
    return page.locator("vaadin-grid").getByText(words).first();
  }

  private static Locator way(Page page, String text) {
    return page.locator(".lc-answer-ways vaadin-button").filter(text(text));
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
