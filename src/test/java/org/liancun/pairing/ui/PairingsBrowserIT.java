package org.liancun.pairing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.editing.Editing;
import org.liancun.editing.Saving;
import org.liancun.graph.Viewpoint;
import org.liancun.intake.PastImport;
import org.liancun.intake.Undoing;
import org.liancun.pairing.lifecycle.Advance;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreements;
import org.liancun.pairing.lifecycle.Handling;
import org.liancun.pairing.lifecycle.Proposal;
import org.liancun.pairing.lifecycle.Stage;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every test takes back what it changed, since the sample is left as it is. */
@WithSample
class PairingsBrowserIT {

  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.now());
  private static final String PLAN = "试验方案";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Agreements agreements;
  @Autowired private Editing editing;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void whatIsSubmittedIsApprovedComesIntoForceAsAJointBranchAndIsTakenBack() {
    var submitted = agreements.at(Set.of(Stage.SUBMITTED), TODAY).getFirst();
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings", "admin", password);
      var page = window.page();
      page.locator(".lc-pairing-line a:has-text('" + submitted.title() + "')").click();
      page.waitForURL(url -> url.contains("pairing=" + submitted.code()));
      page.locator(".lc-agreement h2:text-is('" + submitted.title() + "')").waitFor();
      window.picture("pairing");
      assertThat(window.faults()).isEmpty();

      act(page, "批复");
      field(page, "办理单位").fill("");
      confirm(page, "批复");
      page.locator(".lc-told:has-text('请写明办理单位')").waitFor();
      field(page, "办理单位").fill("县委组织部");
      field(page, "经办人").fill("陈一");
      confirm(page, "批复");
      page.locator(".lc-told:has-text('批复要写文号')").waitFor();
      page.locator(".lc-advance vaadin-text-field:has-text('文号') input").fill("县组〔2026〕12号");
      window.picture("pairing-approval");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      confirm(page, "批复");
      page.locator(".lc-agreement .lc-chip:text-is('已批复')").waitFor();
      page.locator(".lc-stop:has-text('县委组织部 · 陈一 · 县组〔2026〕12号')").waitFor();

      act(page, "生效");
      assertThat(field(page, "办理单位").inputValue()).isEqualTo("县委组织部");
      window.picture("pairing-founding");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      confirm(page, "生效");
      page.locator(".lc-agreement .lc-chip:text-is('结对中')").waitFor();
      page.locator(".lc-agreement .lc-stop:has-text('北黄岭沟岭联合党支部') >> nth=0").waitFor();
      assertThat(now(submitted).branches()).hasSize(1);

      undo(page);
      page.locator(".lc-agreement .lc-chip:text-is('已批复')").waitFor();
      assertThat(now(submitted).branches()).hasSize(2);
      undo(page);
      page.locator(".lc-agreement .lc-chip:text-is('报批')").waitFor();
    }
    assertThat(now(submitted)).isEqualTo(submitted);
  }

  @Test
  void severalAreTakenOnTogether() {
    try (var window = Browser.open(new Window("en", true, 1024, 768), port)) {
      window.goTo("pairings", "admin", password);
      var page = window.page();
      page.locator(".lc-pairing-line vaadin-checkbox").first().click();
      page.locator(".lc-pairings-foot:has-text('1 chosen')").waitFor();
      page.locator(".lc-pairing-line vaadin-checkbox").nth(1).click();
      page.locator(".lc-pairings-foot:has-text('2 chosen')").waitFor();
      window.picture("pairings-chosen");
      assertThat(window.faults()).isEmpty();
      assertThat(page.locator(".lc-pairings-foot").textContent()).contains("no next step");
    }
  }

  /** The page says why the two were paired, what they say, and what has come of it. */
  @Test
  void whatAVillageSaysAndWhatIsDoneAndReviewedStandOnThePage() {
    var one =
        agreements.at(Set.of(Stage.IN_FORCE), TODAY).stream()
            .filter(it -> it.title().equals("大红家寨村 – 前柏河村"))
            .findFirst()
            .orElseThrow();
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings?pairing=" + one.code(), "admin", password);
      var page = window.page();
      page.locator(".lc-reason").first().waitFor();
      page.locator("h3:has-text('2023-11-06 拟定时的事实')").waitFor();
      page.locator("text=共 3 件实事，已验收 3 件。合计 200,000 元。").waitFor();
      window.picture("pairing-in-force");
      assertThat(window.faults()).isEmpty();

      page.locator("vaadin-button:text-is('记录前柏河村的意见')").click();
      page.waitForFunction(
          "() => [...document.querySelectorAll('vaadin-combo-box input')]"
              + ".some(one => one.value.includes('前柏河村'))");
      page.locator("vaadin-dialog vaadin-button:text-is('取消')").click();
      page.locator("vaadin-button:text-is('记录实事')").click();
      field(page, "事项").fill("修水渠");
      field(page, "成效").fill("已通水");
      window.picture("pairing-delivery");
      confirm(page, "保存");
      page.locator(".lc-stop:has-text('修水渠 · 已通水')").waitFor();
      page.locator("text=共 4 件实事，已验收 3 件。").waitFor();
      undo(page);
      page.locator("text=共 3 件实事，已验收 3 件。").waitFor();
    }
    assertThat(now(one)).isEqualTo(one);
  }

  /** The third village would be left out unawares, and a fourth would come along unawares. */
  @Test
  void aBranchForSeveralVillagesIsFoundedAtOnceWithWhoeverItServes() {
    var changes = new ArrayDeque<PastImport>();
    var first = agreements.at(Set.of(Stage.SUBMITTED), TODAY).getFirst();
    var joined = joinedInForce();
    try {
      changes.push(proposed(first.parties().getFirst(), joined.parties().getFirst()));
      var second =
          agreements.at(Set.of(Stage.PLANNED), TODAY).stream()
              .filter(one -> one.source().equals(PLAN))
              .findFirst()
              .orElseThrow();
      changes.push(taken(Stage.SUBMITTED, second));
      changes.push(taken(Stage.APPROVED, first, now(second)));
      foundedTogether(first, second, joined.parties().getLast().name());
    } finally {
      changes.forEach(
          one -> assertThat(editing.undo(one, "admin")).isInstanceOf(Undoing.Undone.class));
    }
    assertThat(now(first)).isEqualTo(first);
  }

  private void foundedTogether(Agreement first, Agreement second, String served) {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings?pairing=" + first.code(), "admin", password);
      var page = window.page();
      act(page, "生效");
      page.locator(
              "vaadin-dialog .lc-warning:has-text('%s也在办理中，也要合成一个支部')".formatted(second.title()))
          .waitFor();
      window.picture("pairing-also-joint");
      confirm(page, "取消");

      tick(page, first);
      tick(page, second);
      page.locator(".lc-pairings-foot vaadin-button:text-is('生效')").click();
      page.locator(".lc-advance").waitFor();
      page.locator("vaadin-dialog .lc-warning:has-text('现在还服务%s，')".formatted(served)).waitFor();
      assertThat(page.locator("vaadin-dialog .lc-warning:has-text('也要合成一个支部')").count()).isZero();
      window.picture("pairing-founding-several");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      field(page, "办理单位").fill("县委组织部");
      confirm(page, "生效");
      page.locator(".lc-agreement .lc-chip:text-is('结对中')").waitFor();
      assertThat(now(first).branches()).isEqualTo(now(second).branches()).hasSize(1);
      assertThat(now(first).branches().getFirst().villages()).hasSize(4).contains(served);
      undo(page);
      page.locator(".lc-agreement .lc-chip:text-is('已批复')").waitFor();
    }
  }

  @Test
  void whoEndsAJointPairingIsToldThatItsBranchStays() {
    var joined = joinedInForce();
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("pairings?pairing=" + joined.code(), "admin", password);
      var page = window.page();
      act(page, "结束");
      page.locator("vaadin-dialog .lc-warning:has-text('联合党支部仍然在')").waitFor();
      window.picture("pairing-ending");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      field(page, "办理单位").fill("县委组织部");
      confirm(page, "结束");
      page.locator(".lc-told:has-text('请写明退回的意见或结束的原因')").waitFor();
      confirm(page, "取消");
    }
    assertThat(now(joined)).isEqualTo(joined);
  }

  private Agreement joinedInForce() {
    return agreements.at(Set.of(Stage.IN_FORCE), TODAY).stream()
        .filter(Agreement::isJoint)
        .findFirst()
        .orElseThrow();
  }

  private PastImport proposed(Agreement.Party one, Agreement.Party other) {
    var proposal =
        new Proposal(one.code(), other.code(), true, "SMALL_VILLAGES", "JOINT_BRANCH", true);
    return saved(agreements.propose(List.of(proposal), PLAN, handling(), "admin"));
  }

  private PastImport taken(Stage to, Agreement... those) {
    return saved(
        agreements.advance(new Advance(List.of(those), to, handling(), Optional.empty()), "admin"));
  }

  private static Handling handling() {
    return new Handling(TODAY.asOf(), "县委组织部", "", "县组〔2026〕12号", "");
  }

  private static PastImport saved(Saving saving) {
    assertThat(saving).isInstanceOf(Saving.Saved.class);
    return ((Saving.Saved) saving).change();
  }

  private static void tick(Page page, Agreement one) {
    page.locator(".lc-pairing-line:has(a:has-text('%s')) vaadin-checkbox".formatted(one.title()))
        .click();
  }

  private static Locator field(Page page, String label) {
    return page.locator(
        "vaadin-dialog vaadin-text-field:has(label:text-is('%s')) input".formatted(label));
  }

  private static void act(Page page, String name) {
    page.locator(".lc-agreement .lc-actions vaadin-button:text-is('" + name + "')").click();
    page.locator(".lc-advance").waitFor();
  }

  private static void confirm(Page page, String name) {
    page.locator("vaadin-dialog vaadin-button:text-is('" + name + "')").click();
  }

  private static void undo(Page page) {
    page.locator("vaadin-notification-card vaadin-button:has-text('撤销')").last().click();
  }

  private Agreement now(Agreement one) {
    return agreements.find(one.code(), TODAY).orElseThrow();
  }
}
