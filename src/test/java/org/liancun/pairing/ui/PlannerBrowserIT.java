package org.liancun.pairing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.intake.reading.ReadingLimits;
import org.liancun.intake.reading.SpreadsheetReader;
import org.liancun.intake.reading.Table;
import org.liancun.pairing.lifecycle.Agreements;
import org.liancun.pairing.lifecycle.Stage;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every test takes back what it changed, since the sample is left as it is. */
@WithSample
class PlannerBrowserIT {

  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.now());
  private static final int LATEST = 50;
  private static final Mouse.MoveOptions IN_STEPS = new Mouse.MoveOptions().setSteps(6);

  /** Where a line on the map ends, and where another village is near to that. */
  private static final String ENDS =
      """
      map => {
        const { x, y } = map.getBoundingClientRect();
        const { from, to } = map.links[0];
        const end = map.positionOf(to);
        const far = ({ code }) => {
          const at = map.positionOf(code);
          return Math.hypot(at.x - end.x, at.y - end.y);
        };
        const others = map.areas.filter(({ code }) => code !== from && code !== to);
        const near = map.positionOf(others.sort((a, b) => far(a) - far(b))[0].code);
        return [end.x + x, end.y + y, near.x + x, near.y + y];
      }""";

  /** Drags the end of a pair to a village that is in a pair that somebody locked. */
  private static final String TAKE_A_LOCKED_ONE =
      """
      map => {
        const [, first, second] = /lock=(\\d+)\\D+(\\d+)/.exec(decodeURIComponent(location.search));
        const { from, to } = map.links.find(
          (link) => ![first, second].includes(link.from) && ![first, second].includes(link.to));
        const detail = { kept: from, was: to, to: second };
        map.dispatchEvent(new CustomEvent('map-relink', { detail }));
      }""";

  private static final Locator.WaitForOptions AWAY =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Agreements agreements;
  @Autowired private Intake intake;
  private final SpreadsheetReader reader = new SpreadsheetReader(ReadingLimits.USUAL);
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void fromAPlanOverAnotherPairToAPairingThatExploreDraws() throws IOException {
    var known = intake.past(LATEST).stream().map(PastImport::id).collect(Collectors.toSet());
    var before = agreements.at(Set.of(Stage.PLANNED), TODAY).size();
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings/plan?ground=strong-beside-weak&form=paired-aid", "admin", password);
      var page = window.page();
      headline(page, "已证明最优");
      pairs(page).first().click();
      page.waitForURL(Pattern.compile(".*[?&]pair=.*"));
      page.locator(".lc-pair .lc-reason").first().waitFor();
      var swap = page.locator(".lc-other vaadin-button:has-text('换成这一对')").first();
      swap.waitFor();
      window.picture("planner-pair");
      assertThat(window.faults()).isEmpty();

      swap.click();
      page.waitForURL(Pattern.compile(".*[?&]lock=.*"));
      page.locator(".lc-decided .lc-decision").waitFor();
      page.locator(".lc-plan-table vaadin-grid-cell-content:text-is('已锁定')").waitFor();
      page.locator(".lc-plan-head vaadin-button[aria-label='撤销']").click();
      page.waitForURL(url -> !url.contains("lock="));
      page.locator(".lc-plan-head vaadin-button[aria-label='重做']").click();
      page.waitForURL(Pattern.compile(".*[?&]lock=.*"));
      page.locator(".lc-decided .lc-decision").waitFor();

      var paper = page.waitForDownload(() -> page.locator(".lc-plan-files a").first().click());
      assertThat(document(paper)).contains("结对名单", "理由", "已证明最优");
      var book = page.waitForDownload(() -> page.locator(".lc-plan-files a").last().click());
      assertThat(reader.read("方案.xlsx", Files.readAllBytes(book.path())).tables())
          .extracting(Table::name)
          .containsExactly("结对名单", "未结对的村", "说明", "地图");

      page.locator(".lc-plan-side vaadin-button:has-text('比较方案')").click();
      page.locator(".lc-comparison-heads").waitFor();
      window.picture("planner-comparison");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      page.locator("vaadin-dialog vaadin-button:text-is('关闭')").click();

      page.locator(".lc-plan-side vaadin-button:text-is('列入计划')").click();
      page.locator("vaadin-dialog vaadin-text-field:has-text('办理单位') input").fill("县委组织部");
      window.picture("planner-submit");
      page.locator("vaadin-dialog vaadin-button:text-is('列入计划')").click();
      page.waitForURL(Pattern.compile(".*/pairings$"));
      page.locator(".lc-questions-nav h3:has-text('拟定')").waitFor();
      assertThat(agreements.at(Set.of(Stage.PLANNED), TODAY).size()).isGreaterThan(before + 1);

      page.locator(".lc-pairing-line:has-text('以强带弱') vaadin-checkbox").first().click();
      together(page, "报批", "");
      page.locator(".lc-pairing-line:has-text('以强带弱') vaadin-checkbox").first().click();
      together(page, "批复", "县组〔2026〕15号");
      page.locator(".lc-pairing-line:has-text('以强带弱') vaadin-checkbox").first().click();
      together(page, "生效", "");

      var inForce =
          agreements.at(Set.of(Stage.IN_FORCE), TODAY).stream()
              .filter(one -> one.document().equals("县组〔2026〕15号"))
              .findFirst()
              .orElseThrow();
      window.goTo("explore?select=" + inForce.branches().getLast().code(), "admin", password);
      page.locator(".lc-inspector:has-text('" + inForce.parties().getFirst().name() + "')")
          .waitFor();
      window.picture("planner-explored");
    } finally {
      intake.past(LATEST).stream()
          .filter(one -> !one.undone() && !known.contains(one.id()))
          .forEach(one -> assertThat(intake.undo(one, "test")).isInstanceOf(Undoing.Undone.class));
    }
    assertThat(agreements.at(Set.of(Stage.PLANNED), TODAY)).hasSize(before);
  }

  @Test
  void whatIsPlannedForIsInTheAddressInEnglishInTheDark() {
    try (var window = Browser.open(new Window("en-US", true, 1024, 768), port)) {
      window.goTo(
          "pairings/plan?at=990101101000&ground=small-villages&town=1&weigh=small-villages.adjacent.20",
          "admin",
          password);
      var page = window.page();
      headline(page, "Proven best");
      page.locator(".lc-plan-side vaadin-checkbox:has-text('Within townships only')[checked]")
          .waitFor();
      window.picture("planner-english");
      assertThat(window.faults()).isEmpty();
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void pairsAreSwappedByDragOnTheMapAndInTheTableAndComparedAndPrinted() {
    var place = "pairings/plan?at=990101000000&ground=strong-beside-weak&form=paired-aid";
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo(place, "admin", password);
      var page = window.page();
      headline(page, "已证明最优");
      pairs(page).nth(1).waitFor();
      pairs(page).nth(1).dragTo(pairs(page).nth(0));
      page.waitForURL(url -> url.contains("lock="));
      page.locator(".lc-decided .lc-decision").nth(1).waitFor();
      page.locator(".lc-plan-head vaadin-button[aria-label='撤销']").click();
      page.waitForURL(url -> !url.contains("lock="));
      page.locator(".lc-decided .lc-decision").first().waitFor(AWAY);

      var map = page.locator(".lc-plan-drawing liancun-map");
      @SuppressWarnings("unchecked")
      var ends = (List<Number>) map.evaluate(ENDS);
      page.mouse().move(ends.get(0).doubleValue(), ends.get(1).doubleValue());
      page.mouse().down();
      page.mouse().move(ends.get(2).doubleValue(), ends.get(3).doubleValue(), IN_STEPS);
      page.mouse().up();
      page.waitForURL(url -> url.contains("lock="));

      page.locator(".lc-plan-tables vaadin-tab:has-text('对照')").click();
      page.locator(".lc-plan-standing vaadin-grid-cell-content:text-is('本方案')").waitFor();
      page.locator(".lc-drawn vaadin-button:text-is('网络图')").click();
      page.waitForURL(url -> url.contains("drawn=network"));
      page.locator(".lc-plan-drawing liancun-network").waitFor();
      window.picture("planner-network");
      assertThat(window.faults()).isEmpty();

      page.navigate(page.url().replace("plan?", "plan/print?"));
      page.locator(".lc-print tbody tr").first().waitFor();
      page.locator(".lc-print liancun-map").waitFor();
      window.picture("planner-print");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void aWishThatCannotBeMetIsToldAndLeavesThePlanAsItWas() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo(
          "pairings/plan?at=990101000000&ground=strong-beside-weak&form=paired-aid",
          "admin",
          password);
      var page = window.page();
      headline(page, "已证明最优");
      pairs(page).nth(1).dragTo(pairs(page).nth(0));
      page.locator(".lc-decided .lc-decision").nth(1).waitFor();
      var before = page.url();

      page.locator(".lc-plan-drawing liancun-map").evaluate(TAKE_A_LOCKED_ONE);
      page.locator("vaadin-notification-card:has-text('不能')").waitFor();
      page.waitForURL(before);
      assertThat(page.locator(".lc-decided .lc-decision").count()).isEqualTo(2);
      pairs(page).nth(1).waitFor();
      headline(page, "已证明最优");
      window.picture("planner-refused");

      page.locator(".lc-plan-head vaadin-button[aria-label='撤销']").click();
      page.waitForURL(url -> !url.contains("lock="));
      page.locator(".lc-decided .lc-decision").first().waitFor(AWAY);
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void weightsAreKeptByNameAndUsedInAnotherPlan() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo(
          "pairings/plan?at=990101101000&weigh=strong-beside-weak.adjacent.17", "admin", password);
      var page = window.page();
      headline(page, "已证明最优");
      page.locator("vaadin-button:text-is('分量方案')").click();
      var form = page.locator(".lc-save-view:visible");
      form.locator("input").first().fill("近的优先");
      form.locator("vaadin-button").click();
      page.locator("vaadin-button:text-is('近的优先')").waitFor();

      window.goTo("pairings/plan?at=990101102000", "admin", password);
      headline(page, "已证明最优");
      page.locator("vaadin-button:text-is('分量方案')").click();
      page.locator("vaadin-button:text-is('近的优先')").click();
      page.waitForURL(url -> url.contains("at=990101102000") && url.contains("adjacent.17"));
      page.locator("vaadin-button:text-is('恢复常用分量')").click();
      page.waitForURL(url -> !url.contains("weigh="));
    }
  }

  @Test
  void plansAreKeptByNameCopiedComparedAndOpened() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings/plan?at=990101000000&town=1", "admin", password);
      var page = window.page();
      headline(page, "已证明最优");
      page.locator(".lc-plan-side vaadin-button:text-is('方案')").click();
      page.locator(".lc-save-view:visible input").first().fill("不跨乡镇稿");
      page.keyboard().press("Enter");
      page.locator("vaadin-button:text-is('不跨乡镇稿')").waitFor();
      page.locator(".lc-saved-views vaadin-menu-bar-button:visible").first().click();
      page.locator("vaadin-menu-bar-item:text-is('复制')").click();
      page.locator("vaadin-button:text-is('不跨乡镇稿 2')").waitFor();

      window.goTo("pairings/plan?at=990101000000", "admin", password);
      headline(page, "已证明最优");
      page.locator(".lc-plan-side vaadin-button:has-text('比较方案')").click();
      var head = page.locator(".lc-comparison-heads > div:has-text('“不跨乡镇稿”')");
      head.waitFor();
      assertThat(head.innerText()).contains("对不同").doesNotContain("与 A 有 0 对");
      page.locator(".lc-comparison vaadin-grid-sorter:has-text('“不跨乡镇稿 2”')").waitFor();
      window.picture("planner-compared-with-kept");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      head.locator("vaadin-button").click();
      page.waitForURL(url -> url.contains("town=1"));
      headline(page, "已证明最优");
    }
  }

  /** The whole text of a document, which has a picture besides. */
  private static String document(Download download) throws IOException {
    try (var document = new XWPFDocument(Files.newInputStream(download.path()));
        var text = new XWPFWordExtractor(document)) {
      assertThat(document.getAllPictures()).hasSize(1);
      return text.getText();
    }
  }

  private static void headline(Page page, String text) {
    page.locator(".lc-plan-headline:has-text('" + text + "')").waitFor();
  }

  private static Locator pairs(Page page) {
    return page.locator(".lc-plan-table vaadin-grid-cell-content:has-text('→')");
  }

  private static void together(Page page, String step, String document) {
    page.locator(".lc-pairings-foot vaadin-button:text-is('" + step + "')").click();
    if (!document.isEmpty()) {
      page.locator(".lc-advance vaadin-text-field:has-text('文号') input").fill(document);
    }
    page.locator("vaadin-dialog vaadin-button:text-is('" + step + "')").click();
    page.locator(".lc-advance").waitFor(AWAY);
  }
}
