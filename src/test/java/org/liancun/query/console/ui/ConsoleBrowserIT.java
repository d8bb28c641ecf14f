package org.liancun.query.console.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@WithSample
class ConsoleBrowserIT {

  private static final String VILLAGES =
      "MATCH (v:Village) RETURN v, v.population ORDER BY v.code LIMIT 12";
  private static final String ENDLESS =
      "UNWIND range(1, 100000000) AS a UNWIND range(1, 100000000) AS b RETURN count(*)";

  private static final String WHO =
      HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private ServletWebServerApplicationContext application;
  private String password = "";

  @BeforeEach
  void someoneWhoMay() {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000); // as long as everything else may take
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void aStatementIsTypedRunDrawnExplainedRefusedAndStopped() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      var page = window.page();
      window.goTo("console", "admin", password);
      assertThat(button(page, "运行")).isEnabled();
      type(page, VILLAGES);
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".lc-answer-head [role=status]")).containsText("12");
      assertThat(page.locator("vaadin-grid a").first()).isVisible();
      assertThat(page.locator(".lc-console-line")).containsText(VILLAGES);
      window.picture("console");
      assertThat(window.faults()).isEmpty();

      button(page, "网络").click();
      assertThat(page.locator("liancun-network")).isVisible();
      window.settle();
      window.picture("console-network");
      button(page, "测量").click();
      assertThat(page.locator(".lc-console-plan")).containsText("db hits");
      window.picture("console-plan");
      assertThat(window.faults(".lc-console-main")).isEmpty();

      type(page, "MATCH (v:Village) SET v.name = 'x'");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".lc-console-warning")).containsText("控制台只读");
      window.picture("console-refused");
      assertThat(window.faults(".lc-console-main")).isEmpty();

      type(page, ENDLESS);
      page.keyboard().press("Control+Enter");
      button(page, "停止").click();
      assertThat(page.locator(".lc-console-warning")).hasText("已停止。");
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void theEditorProposesWordsAndIsLeftByTab() {
    try (var window = Browser.open(Window.CHINESE.inEnglish().inTheDark(), port)) {
      var page = window.page();
      window.goTo("console", "admin", password);
      assertThat(button(page, "Run")).isEnabled();
      type(page, "MATCH (v:Vill");
      assertThat(page.locator(".cm-tooltip-autocomplete li").first()).containsText("Village");
      window.picture("console-proposals-dark");
      page.keyboard().press("Escape");
      page.keyboard().press("Tab");
      assertThat(page.locator("liancun-editor .cm-content")).not().isFocused();
      type(page, "RETURN 1 +");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator(".lc-console-warning pre")).containsText("Invalid input");
      page.locator(".lc-question").getByText("Weak villages").first().click();
      button(page, "Run").click();
      assertThat(page.locator("vaadin-grid a").first()).isVisible();
      window.picture("console-dark");
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void whoIsNoAdministratorComesNowhereNear() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      var page = window.page();
      window.goTo("questions", "admin", password);
      assertThat(page.locator("a[href='console']")).hasCount(1);
      var session = session(window);
      var before = session.getAttribute(WHO);
      try {
        session.setAttribute(
            WHO,
            new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(
                    "admin", "", AuthorityUtils.createAuthorityList("ROLE_CLERK"))));
        window.goTo("questions", "admin", password);
        assertThat(page.locator(".lc-question").first()).isVisible();
        assertThat(page.locator("a[href='console']")).hasCount(0);
        window.goTo("console", "admin", password);
        assertThat(page.getByText("无权")).isVisible();
        assertThat(page.locator("liancun-editor")).hasCount(0);
      } finally {
        session.setAttribute(WHO, before);
      }
    }
  }

  /** The product knows administrators only, so one is made less than that on the way. */
  private HttpSession session(Browser.Session window) {
    var id =
        window.context().cookies().stream()
            .filter(cookie -> cookie.name.equals("JSESSIONID"))
            .findFirst()
            .orElseThrow();
    var context =
        (Context)
            ((TomcatWebServer) application.getWebServer()).getTomcat().getHost().findChildren()[0];
    try {
      return context.getManager().findSession(id.value).getSession();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locator button(Page page, String text) {
    return page.locator("vaadin-button")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first();
  }

  private static void type(Page page, String statement) {
    page.locator("liancun-editor .cm-content").click();
    page.keyboard().press("Control+a");
    page.keyboard().insertText(statement);
  }
}
