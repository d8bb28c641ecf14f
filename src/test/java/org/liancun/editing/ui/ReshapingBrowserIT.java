package org.liancun.editing.ui;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Found;
import org.liancun.organization.Organization;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every test takes back what it changed, since the sample is left as it is. */
@WithSample
class ReshapingBrowserIT {

  private static final String VILLAGE = "990101101202";
  private static final String BRANCH = VILLAGE + "-ZB";
  private static final String OTHER = "990101101201";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Organization organization;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void anElectionIsSummedUpSavedSeenAndTakenBackAtOnce() {
    try (var window = open(BRANCH)) {
      var page = window.page();
      button(page, ".lc-actions", "换届").click();
      var secretary = page.locator(".lc-seats tbody tr").first();
      var former = secretary.locator("td").nth(2).textContent();
      summary(page, "没有变动");

      secretary.locator("vaadin-combo-box [slot=input]").fill("");
      var candidates = page.locator("vaadin-combo-box-item:not([hidden])");
      var elected = candidates.filter(without(former)).first();
      var name = elected.locator("div").first().innerText().lines().findFirst().orElseThrow();
      elected.click();
      summary(page, "1 人离任");
      button(page, "vaadin-dialog", "保存").click();
      page.locator(".lc-told p:has-text('请填写换届的依据')").waitFor();
      page.locator(".lc-ground vaadin-text-field input").fill("县组〔2026〕9号");
      page.locator(".lc-told:not(:has(p))").waitFor(new WaitForOptions().setState(ATTACHED));
      window.picture("election");
      assertThat(window.faults()).isEmpty();

      button(page, "vaadin-dialog", "保存").click();
      holder(page, name.strip());
      button(page, "vaadin-notification-card", "撤销").click();
      page.locator("vaadin-notification-card:has-text('已恢复原样')").waitFor();
      holder(page, former);
    }
  }

  @Test
  void villagesBecomeANewOneThatIsFoundByTheirOldNamesUntilItIsTakenBack() {
    var old = nameOf(OTHER);
    try (var window = open(VILLAGE)) {
      var page = window.page();
      button(page, ".lc-actions", "合并").click();
      summary(page, "先选");
      page.locator("vaadin-dialog vaadin-multi-select-combo-box input").fill(old);
      page.locator("vaadin-multi-select-combo-box-item:has-text('" + OTHER + "')").click();
      page.keyboard().press("Escape");
      summary(page, "请给新的写上名称和代码", "转到");
      page.locator(".lc-heir").first().locator("vaadin-radio-button:has-text('新设')").click();
      field(page, "新名称").fill("两合村");
      field(page, "新代码").fill("990101101299");
      summary(page, "转到两合村");
      window.picture("merging");
      assertThat(window.faults()).isEmpty();

      page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
      page.locator("vaadin-notification-card:has-text('两合村')").waitFor();
      page.locator(".lc-inspector .lc-facts:has-text('两合村')").first().waitFor();
      assertThat(organization.search(old, null, 0, 10, today()).items())
          .filteredOn(found -> old.equals(found.former()))
          .extracting(Found::code)
          .contains("990101101299");

      button(page, "vaadin-notification-card", "撤销").click();
      page.locator("vaadin-notification-card:has-text('已恢复原样')").waitFor();
    }
    assertThat(nameOf(OTHER)).isEqualTo(old);
    assertThat(organization.details(OTHER, today()).orElseThrow().until()).isNull();
    assertThat(organization.details("990101101299", today())).isEmpty();
  }

  private Session open(String code) {
    var window = Browser.open(Window.CHINESE, port);
    window.goTo("explore?at=990101000000&select=" + code, "admin", password);
    return window;
  }

  private static Locator button(Page page, String within, String text) {
    return page.locator(within + " vaadin-button:has-text('" + text + "')");
  }

  private static Locator field(Page page, String label) {
    return page.locator("vaadin-dialog vaadin-text-field:has(label:text-is('" + label + "')) input")
        .first();
  }

  private static Locator.FilterOptions without(String text) {
    return new Locator.FilterOptions().setHasNotText(text);
  }

  /** Waits until what will change is summed up in one of some words. */
  private static void summary(Page page, String... words) {
    page.locator(
            String.join(
                ", ",
                java.util.Arrays.stream(words)
                    .map(word -> ".lc-summary:has-text('" + word + "')")
                    .toList()))
        .waitFor();
  }

  private static void holder(Page page, String name) {
    page.locator(".lc-inspector dd:has-text('" + name + "')").first().waitFor();
  }

  private String nameOf(String code) {
    return organization.details(code, today()).orElseThrow().name();
  }

  private static Viewpoint today() {
    return Viewpoint.of(LocalDate.now());
  }
}
