package org.liancun.pairing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.graph.Viewpoint;
import org.liancun.pairing.lifecycle.Agreement;
import org.liancun.pairing.lifecycle.Agreements;
import org.liancun.pairing.lifecycle.Stage;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every test takes back what it changed, since the sample is left as it is. */
@WithSample
class PairingsBrowserIT {

  private static final Viewpoint TODAY = Viewpoint.of(LocalDate.now());

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private Agreements agreements;
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
      confirm(page, "批复");
      page.locator(".lc-told:has-text('批复要写文号')").waitFor();
      page.locator(".lc-advance vaadin-text-field:has-text('文号') input").fill("县组〔2026〕12号");
      window.picture("pairing-approval");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      confirm(page, "批复");
      page.locator(".lc-agreement .lc-chip:text-is('已批复')").waitFor();

      act(page, "生效");
      window.picture("pairing-founding");
      assertThat(window.faults("vaadin-dialog")).isEmpty();
      confirm(page, "生效");
      page.locator(".lc-agreement .lc-chip:text-is('结对中')").waitFor();
      page.locator(".lc-agreement .lc-stop:has-text('联合党支部') >> nth=0").waitFor();
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
