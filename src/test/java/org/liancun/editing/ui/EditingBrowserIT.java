package org.liancun.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.editing.Edit;
import org.liancun.editing.Editing;
import org.liancun.editing.Saving;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.Intake;
import org.liancun.intake.Undoing;
import org.liancun.ledger.Kinds;
import org.liancun.organization.Organization;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every test takes back what it changed, since the sample is left as it is. */
@WithSample
class EditingBrowserIT {

  private static final String VILLAGE = "990101103205";
  private static final LocalDate TODAY = LocalDate.now();
  private static final String BRANCH = "990101101202-ZB";
  private static final String OTHER = "990101101000-ZZ2";
  private static final int LATEST = 10;

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Editing editing;
  @Autowired private Kinds kinds;
  @Autowired private Organization organization;
  @Autowired private Intake intake;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void aBranchMovesAsOfLastMonthAndTheTreeOfTwoMonthsAgoIsAsItWas() {
    var before = parentOn(TODAY);
    try (var window = open("explore?at=990101000000&select=" + BRANCH)) {
      var page = window.page();
      page.locator(".lc-actions vaadin-button:has-text('修改')").click();
      choose(page, "上级", OTHER);
      setDay(page, TODAY.minusMonths(1));
      field(page, "依据").fill("县组〔2026〕3号");
      window.picture("editing-move");
      save(page);
      page.locator("vaadin-notification-card:has-text('已保存')").waitFor();

      breadcrumb(page, nameOf(OTHER));
      window.goTo(
          "explore?at=990101000000&select=" + BRANCH + "&asof=" + TODAY.minusMonths(2),
          "admin",
          password);
      breadcrumb(page, nameOf(before));
      page.goBack();
      breadcrumb(page, nameOf(OTHER));
    } finally {
      undoLatest();
    }
    assertThat(parentOn(TODAY)).isEqualTo(before);
  }

  @Test
  void aPersonIsFoundInTheTableCorrectedAndTakenBackAtOnce() {
    try (var window = open("records?kind=people&at=" + BRANCH)) {
      var page = window.page();
      firstRow(page).click();
      field(page, "学历").fill("在职研究生");
      window.picture("editing-person");
      assertThat(window.faults()).isEmpty();
      save(page);
      page.locator("vaadin-grid vaadin-grid-cell-content:has-text('在职研究生')").waitFor();
      page.locator("vaadin-notification-card vaadin-button:has-text('撤销')").click();
      page.locator("vaadin-notification-card:has-text('已恢复原样')").waitFor();
      page.locator("vaadin-grid vaadin-grid-cell-content:has-text('在职研究生')")
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      assertThat(window.elsewhere()).isEmpty();
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatARuleForbidsInASentence() {
    try (var window = open("records?kind=people&at=" + BRANCH)) {
      var page = window.page();
      firstRow(page).click();
      field(page, "出生年").fill("七十");
      save(page);
      page.locator("vaadin-text-field[invalid]:has-text('年份')").waitFor();
      page.keyboard().press("Escape");
      page.locator("vaadin-confirm-dialog vaadin-button:has-text('继续填写')").click();
      page.waitForFunction("() => !document.querySelector('vaadin-confirm-dialog')");
      assertThat(field(page, "出生年").inputValue()).isEqualTo("七十");
      page.keyboard().press("Escape");
      page.locator("vaadin-confirm-dialog vaadin-button:has-text('放弃')").click();

      window.goTo("records?kind=units&text=" + parentOn(TODAY), "admin", password);
      page.locator("vaadin-grid vaadin-grid-cell-content:text-is('" + parentOn(TODAY) + "')")
          .first()
          .click();
      page.locator("vaadin-dialog vaadin-button:has-text('结束')").click();
      page.locator("vaadin-confirm-dialog vaadin-button:has-text('结束')").click();
      page.locator(".lc-told:has-text('请先把它们转到别处或写明结束日期')").waitFor();
      window.picture("editing-forbidden");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void figuresOfThisYearCountAtOnceAndANewPairingIsInForceOnlyIfThatIsSaid() {
    try (var window = open("explore?at=990101000000&select=" + VILLAGE)) {
      var page = window.page();
      add(page, "村情");
      page.locator("vaadin-dialog :text('不沿用上一年的')").waitFor();
      field(page, "年度").fill(String.valueOf(TODAY.getYear()));
      field(page, "人口").fill("321");
      save(page);
      page.locator(".lc-facts :text('321 人 · – 户')").waitFor();
      page.locator(".lc-facts :text('" + TODAY.getYear() + " 年度')").waitFor();

      add(page, "结对");
      var since = "vaadin-dialog vaadin-date-picker:has(label:text-is('起始日期')) input";
      assertThat(page.locator(since).inputValue()).isEmpty();
      assertThat(window.faults()).isEmpty();
    } finally {
      undoLatest();
    }
  }

  @Test
  void theSecondOfTwoPeopleSeesWhatTheFirstChangedAndGoesOnFromThere() {
    var people = kinds.find("people").orElseThrow();
    var id = editing.ids(people, new Viewpoint(TODAY, BRANCH), "").getFirst();
    try (var window = open("records?kind=people&at=" + BRANCH, Window.CHINESE.onATablet())) {
      var page = window.page();
      firstRow(page).click();
      field(page, "特长").fill("果树栽培");
      var opened = editing.open(people, id, TODAY).orElseThrow();
      assertThat(
              editing.save(
                  new Edit.Amendment(opened, Map.of("education", "博士"), true, TODAY, ""), "zhao"))
          .isInstanceOf(Saving.Saved.class);
      save(page);
      page.locator(".lc-told:has-text('zhao')").waitFor();
      page.waitForFunction(
          "() => { const told = document.querySelector('.lc-told').getBoundingClientRect();"
              + " return told.top >= 0 && told.top < innerHeight; }");
      window.picture("editing-overtaken");
      assertThat(page.locator(".lc-told").textContent()).contains("学历", "博士");
      page.locator(".lc-told vaadin-button").click();
      save(page);
      page.locator("vaadin-notification-card:has-text('已保存')").waitFor();
      var now = editing.open(people, id, TODAY).orElseThrow().record().values();
      assertThat(now.text("education")).isEqualTo("博士");
      assertThat(now.texts("skills")).containsExactly("果树栽培");
    } finally {
      undoLatest();
      undoLatest();
    }
  }

  private Session open(String place) {
    return open(place, Window.CHINESE);
  }

  private Session open(String place, Window screen) {
    var window = Browser.open(screen, port);
    window.goTo(place, "admin", password);
    return window;
  }

  private void undoLatest() {
    intake.past(LATEST).stream()
        .filter(change -> !change.undone() && !change.file().isEmpty())
        .findFirst()
        .ifPresent(
            change -> assertThat(editing.undo(change, "admin")).isInstanceOf(Undoing.Undone.class));
  }

  /** Chooses what a combo box offers for a code. */
  private static void choose(Page page, String label, String code) {
    var box = page.locator("vaadin-dialog vaadin-combo-box:has(label:text-is('" + label + "'))");
    box.locator("input").fill(code);
    page.locator("vaadin-combo-box-item:not([hidden]):has-text('" + code + "')").first().click();
  }

  private static void add(Page page, String kind) {
    page.locator(".lc-actions vaadin-menu-bar-button:has-text('新增')").click();
    page.locator("vaadin-menu-bar-item:text-is('" + kind + "')").click();
    page.locator("vaadin-dialog vaadin-button:has-text('保存')").waitFor();
  }

  private static void setDay(Page page, LocalDate day) {
    var input = page.locator("vaadin-dialog .lc-ground vaadin-date-picker input");
    input.fill(day.toString());
    input.press("Enter");
    input.press("Tab");
  }

  private static Locator field(Page page, String label) {
    return page.locator(
        "vaadin-dialog vaadin-text-field:has(label:text-is('" + label + "')) input");
  }

  private static Locator firstRow(Page page) {
    return page.locator(".lc-records-table vaadin-grid-cell-content:has-text('" + BRANCH + "')")
        .first();
  }

  private static void save(Page page) {
    page.locator("vaadin-dialog vaadin-button:has-text('保存')").click();
  }

  private static void breadcrumb(Page page, String name) {
    page.locator(".lc-breadcrumb:has-text('" + name + "')").waitFor();
  }

  private String parentOn(LocalDate day) {
    return Objects.requireNonNull(
        organization.details(BRANCH, Viewpoint.of(day)).orElseThrow().parent());
  }

  private String nameOf(String code) {
    return organization.details(code, Viewpoint.of(TODAY)).orElseThrow().name();
  }
}
