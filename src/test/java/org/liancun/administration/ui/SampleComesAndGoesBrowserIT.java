package org.liancun.administration.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Window;
import org.liancun.LiancunTest;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an empty store through the guided tour to an empty store again. */
@LiancunTest
class SampleComesAndGoesBrowserIT {

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;

  @Test
  void aNewcomerIsLedThroughTheSampleAndTheAdministratorRemovesIt() {
    PlaywrightAssertions.setDefaultAssertionTimeout(60_000); // as long as everything else may take
    administrators.ensureFirst();
    var password = administrators.resetPassword("admin").password();
    try (var window = Browser.open(Window.CHINESE.onATablet(), port)) {
      var page = window.page();
      page.navigate(window.origin() + "/login");
      page.locator("input[name=username]").waitFor();
      assertThat(window.faults()).isEmpty();
      window.goTo("explore", "admin", password);
      assertThat(window.faults()).isEmpty();
      page.getByText("先看看示例县").click();
      button(page, "放入示例县").click();
      assertThat(page.locator(".lc-figures dd"))
          .hasText(new String[] {"4", "8", "3", "8", "7", "200,000"});
      window.picture("guide-joint-branches");
      assertThat(window.faults()).isEmpty();
      for (var story : List.of("party-groups", "general-branches", "mechanisms", "rectification")) {
        page.locator(".lc-onward").click();
        page.waitForURL(url -> url.endsWith("guide?story=" + story));
      }
      assertThat(page.locator(".lc-figures dd").first()).hasText("68");
      assertThat(page.locator(".lc-chapter .lc-chip")).hasText("示例 · 虚构数据");
      page.locator(".lc-story").nth(2).click();
      page.locator(".lc-stop a:has-text('第一联村党总支')").first().click();
      assertThat(page.locator(".lc-inspector h2")).hasText("第一联村党总支");

      page.locator(".lc-place", new Page.LocatorOptions().setHasText("管理")).click();
      assertThat(page.locator(".lc-counts")).containsText("4,858");
      button(page, "检查整个库").click();
      assertThat(page.locator(".lc-rules")).containsText("没有违反任何规则");
      window.picture("administration");
      assertThat(window.faults()).isEmpty();
      button(page, "删除示例县").click();
      var dialog = page.locator("vaadin-confirm-dialog").first();
      assertThat(dialog).containsText("758");
      page.locator("vaadin-button[slot=confirm-button]").click();
      assertThat(page.locator(".lc-sample")).containsText("库是空的");
      assertThat(page.locator(".lc-counts")).not().containsText("4,858");
      page.locator(".lc-place", new Page.LocatorOptions().setHasText("探索")).click();
      assertThat(page.locator(".lc-empty")).containsText("导入");
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  private static com.microsoft.playwright.Locator button(Page page, String text) {
    return page.locator("vaadin-button", new Page.LocatorOptions().setHasText(text)).first();
  }
}
