package org.liancun.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.LiancunTest;
import org.liancun.Screenshots;
import org.liancun.sample.Sample;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiancunTest
class ExploreBrowserIT {

  private static final Pattern SELECTED = Pattern.compile(".*select=990101101202-ZB.*");

  @LocalServerPort private int port;
  @Autowired private Sample sample;
  @Autowired private Administrators administrators;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void aVillageIsFoundByItsInitialsOpenedCollapsedExpandedAndStaysAfterReload() {
    sample.loadIntoEmptyStore();
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      search(page, "hqc");
      page.waitForURL(SELECTED);
      assertThat(inspector(page)).contains("河泉村党支部", "青河县", "柳泉镇", "书记");

      var before = drawn(page);
      click(page, "展开下级", "收起下级");
      page.waitForFunction(
          "shown => document.querySelector('liancun-network').shadowRoot"
              + ".querySelector('.shown').textContent !== shown",
          before);
      var opened = drawn(page);
      click(page, "收起下级", "展开下级");
      page.waitForURL(url -> url.contains("close="));
      click(page, "展开下级", "收起下级");
      page.waitForFunction(
          "shown => document.querySelector('liancun-network').shadowRoot"
              + ".querySelector('.shown').textContent === shown",
          opened);

      var url = page.url();
      window.picture("explore-opened");
      var picture = canvas(page).screenshot();
      page.reload();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.url()).isEqualTo(url);
      assertThat(inspector(page)).contains("河泉村党支部");
      assertThat(drawn(page)).isEqualTo(opened);
      assertThat(Screenshots.differing(picture, canvas(page).screenshot())).isLessThan(0.002);
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void backAndForwardLeadThroughWhatWasSeen() {
    sample.loadIntoEmptyStore();
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      search(page, "hqc");
      page.waitForURL(SELECTED);
      search(page, "柏树屯村");
      page.waitForURL(Pattern.compile(".*select=990101101200-ZB.*"));
      page.goBack();
      page.waitForURL(SELECTED);
      page.waitForFunction(
          "() => document.querySelector('.lc-inspector').textContent.includes('河泉村党支部')");
    }
  }

  @Test
  void anEmptyStoreSaysWhatToDo() {
    try (var window = open(Window.CHINESE)) {
      assertThat(window.page().textContent(".lc-empty")).contains("导入");
      window.picture("explore-empty");
    }
  }

  @Test
  void bothLanguagesBothThemesBothSizes() {
    sample.loadIntoEmptyStore();
    for (var look :
        new Window[] {
          Window.CHINESE,
          Window.CHINESE.inTheDark(),
          Window.CHINESE.inEnglish(),
          Window.CHINESE.inEnglish().inTheDark(),
          Window.CHINESE.onATablet(),
          Window.CHINESE.inEnglish().onATablet().inTheDark()
        }) {
      try (var window = open(look)) {
        var english = look.language().startsWith("en");
        search(window.page(), "hqc");
        window.page().waitForURL(SELECTED);
        assertThat(inspector(window.page())).contains(english ? "Pairings" : "结对");
        assertThat(window.page().locator("html").getAttribute("lang"))
            .startsWith(english ? "en" : "zh");
        window.picture(
            "explore-%s-%s-%d"
                .formatted(look.language(), look.dark() ? "dark" : "light", look.width()));
      }
    }
  }

  private Session open(Window look) {
    var window = Browser.open(look, port);
    window.goTo("explore", "admin", password);
    return window;
  }

  private static void search(Page page, String text) {
    var box = page.locator(".lc-bar-search input");
    box.click();
    box.pressSequentially(text);
    page.locator("vaadin-combo-box-item:not([hidden])").first().waitFor();
    page.locator("vaadin-combo-box-item:not([hidden]) .lc-found-name").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
  }

  private static void click(Page page, String button, String then) {
    page.locator(".lc-actions vaadin-button:has-text('" + button + "')").click();
    page.locator(".lc-actions vaadin-button:has-text('" + then + "')").waitFor();
  }

  private static String inspector(Page page) {
    page.locator(".lc-inspector h2").waitFor();
    return page.locator(".lc-inspector").textContent();
  }

  private static Locator canvas(Page page) {
    return page.locator("liancun-network");
  }

  private static String drawn(Page page) {
    return page.locator("liancun-network .shown").textContent();
  }
}
