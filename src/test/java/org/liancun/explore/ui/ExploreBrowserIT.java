package org.liancun.explore.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.liancun.Screenshots.atRest;
import static org.liancun.Screenshots.differing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.WithSample;
import org.liancun.explore.SavedViews;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithSample
class ExploreBrowserIT {

  private static final String BRANCH = "990101101202-ZB";
  private static final Pattern SELECTED = Pattern.compile(".*select=" + BRANCH + ".*");

  /** The branch and another are marked. */
  private static final Pattern TWO = marked(BRANCH + "%2C[^&%]+");

  private static final List<KeyboardModifier> CONTROL = List.of(KeyboardModifier.CONTROL);
  private static final Locator.WaitForOptions HIDDEN =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  /** Whether something has been drawn in one place for a dozen frames. */
  private static final String AT_REST =
      """
      code => {
        const at = document.querySelector('liancun-network').positionOf(code);
        const place = at && at.x + ' ' + at.y;
        const seen = window.seenAt;
        window.seenAt = {place, times: at && seen?.place === place ? seen.times + 1 : 0};
        return window.seenAt.times > 12;
      }""";

  private static final String POSITION =
      "([pane, code]) => document.querySelector(pane)?.positionOf(code)";

  private static final String SELECTED_ON_MAP =
      "document.querySelector('liancun-map').marks.selected";

  /** Metres a pixel of the map. */
  private static final String RESOLUTION =
      "document.querySelector('liancun-map').map.getView().getResolution()";

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private SavedViews savedViews;
  private String password = "";

  @AfterEach
  void noViewsAreLeft() {
    savedViews.of("admin", "explore").forEach(savedViews::forget);
  }

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void aVillageIsFoundByItsInitialsOpenedCollapsedExpandedAndStaysAfterReload()
      throws InterruptedException {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      search(page, "hqc");
      page.waitForURL(SELECTED);
      assertThat(inspector(page)).contains("河泉村党支部", "青禾县", "柳泉镇", "书记");

      var before = drawn(page);
      click(page, "展开下级", "收起下级");
      page.waitForFunction(
          "shown => document.querySelector('liancun-network').shadowRoot"
              + ".querySelector('.shown').textContent !== shown",
          before);
      var opened = drawn(page);
      var told = canvas(page).getAttribute("aria-label");
      assertThat(told).contains("画出 " + opened.replaceAll("[^0-9,/]|/.*", "") + " 处");
      click(page, "收起下级", "展开下级");
      page.waitForURL(url -> url.contains("close="));
      assertThat(canvas(page).getAttribute("aria-label"))
          .contains("画出 " + before.replaceAll("[^0-9,/]|/.*", "") + " 处")
          .isNotEqualTo(told);
      click(page, "展开下级", "收起下级");
      page.waitForFunction(
          "shown => document.querySelector('liancun-network').shadowRoot"
              + ".querySelector('.shown').textContent === shown",
          opened);

      var url = page.url();
      window.picture("explore-opened");
      var picture = atRest(canvas(page)::screenshot);
      page.reload();
      window.settle();
      assertThat(page.url()).isEqualTo(url);
      assertThat(inspector(page)).contains("河泉村党支部");
      assertThat(drawn(page)).isEqualTo(opened);
      assertThat(differing(picture, atRest(canvas(page)::screenshot))).isLessThan(0.002);
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void backAndForwardLeadThroughWhatWasSeen() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      search(page, "hqc");
      page.waitForURL(SELECTED);
      search(page, "柏树屯村");
      page.waitForURL(Pattern.compile(".*select=990101101200-ZB.*"));
      waitForInspector(page, "柏树屯村党支部");
      page.goBack();
      page.waitForURL(SELECTED);
      waitForInspector(page, "河泉村党支部");
      whatItIsLinkedWithIsBroughtOutAndTakenBack(page);
    }
  }

  /** By its button, and by the keyboard of the canvas. */
  private static void whatItIsLinkedWithIsBroughtOutAndTakenBack(Page page) {
    page.locator(".lc-spreads vaadin-button:has-text('包联')").click();
    page.waitForURL(url -> url.contains("spread=" + BRANCH + "~responsible-for"));
    page.locator("liancun-network .legend:has-text('包联')").waitFor();
    page.locator("liancun-network[aria-label*='包联 3']").waitFor();
    page.locator(".lc-spreads vaadin-button[aria-pressed=true]:has-text('包联 3')").waitFor();
    page.locator("liancun-network").focus();
    page.keyboard().press("4");
    page.waitForURL(url -> !url.contains("spread="));
    page.locator("liancun-network .legend:not(:has-text('包联'))").waitFor();
    page.goBack();
    page.locator("liancun-network[aria-label*='包联 3']").waitFor();
  }

  @Test
  void theTreeFollowsTheCanvasAndOnePressOfBackUndoesOneStep() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      row(page, "河泉村").waitFor(); // the canvas draws the branches by itself, so the tree shows them
      clickOnCanvas(page, "990101101000");
      page.waitForURL(Pattern.compile(".*select=990101101000"));
      assertThat(inspector(page)).contains("柳泉镇", "行政村");
      clickOnCanvas(page, BRANCH);
      page.waitForURL(SELECTED);
      page.locator("vaadin-grid-cell-content:has-text('河泉村')").first().waitFor();
      page.waitForFunction("() => document.querySelector('.lc-tree').selectedItems?.length === 1");
      clickOnCanvas(page, BRANCH);
      page.goBack();
      page.waitForURL(Pattern.compile(".*select=990101101000"));
      page.locator(".lc-inspector h2:text-is('柳泉镇')").waitFor();

      clickOnCanvas(page, BRANCH);
      page.waitForURL(SELECTED);
      page.keyboard().press("Tab"); // away from the canvas, so that nothing but the tree listens
      page.evaluate(
          "() => { const c = document.querySelector('liancun-network');"
              + " c.collapse('990101101000');"
              + " c.dispatchEvent(new CustomEvent('network-collapse',"
              + " {detail: {code: '990101101000'}})); }");
      row(page, "河泉村").waitFor(HIDDEN);
    }
  }

  @Test
  void whatIsFilteredArrangedColouredAndPutByHandIsUndoneRedoneAndStaysAfterReload()
      throws InterruptedException {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      var all = drawn(page);
      page.locator(".lc-view-how vaadin-button").first().click();
      page.locator("vaadin-checkbox:has(label:text-is('弱'))").click();
      page.waitForURL(Pattern.compile(".*rating=weak.*"));
      assertThat(window.faults(".lc-view-bar")).isEmpty();
      page.keyboard().press("Escape");
      assertThat(drawn(page)).isNotEqualTo(all);
      whatIsWeakIsInAllPanesAndNothingElse(page);

      choose(page, 1, "层级排列");
      page.waitForURL(Pattern.compile(".*arrange=hierarchy.*"));
      choose(page, 2, "按人口着色");
      page.waitForURL(Pattern.compile(".*colour=population.*"));
      page.locator("liancun-network .legend:has-text('<')").waitFor();
      var county = place(page, "990101000000");
      var town = place(page, "990101101000");
      assertThat(town.y()).isGreaterThan(county.y() + 20);

      var mouse = page.mouse();
      mouse.move(town.left() + town.x(), town.top() + town.y());
      mouse.down();
      mouse.move(town.left() + town.x() + 30, town.top() + town.y() + 30);
      mouse.move(town.left() + town.x() + 60, town.top() + town.y() + 70);
      mouse.up();
      page.waitForURL(Pattern.compile(".*pin=990101101000.*"));
      assertThat(place(page, "990101101000").y()).isCloseTo(town.y() + 70, within(2.0));
      page.locator("vaadin-button[aria-label='撤销这一步']").click();
      page.waitForURL(url -> !url.contains("pin="));
      assertThat(place(page, "990101101000").y()).isCloseTo(town.y(), within(2.0));
      page.locator("vaadin-button[aria-label='重做这一步']").click();
      page.waitForURL(url -> url.contains("pin="));
      assertThat(place(page, "990101101000").y()).isCloseTo(town.y() + 70, within(2.0));

      page.waitForURL(url -> url.contains("view=")); // what was put by hand moved no view
      canvas(page).press("0");
      page.waitForURL(url -> !url.contains("view="));
      keep(page, "弱村");
      page.keyboard().press("Escape");
      canvas(page).blur();
      place(page, "990101101000");
      window.picture("explore-arranged");
      var picture = atRest(canvas(page)::screenshot);
      window.goTo("explore", "admin", password);
      window.settle();
      openKept(page, "弱村");
      page.waitForURL(url -> url.contains("pin=990101101000") && url.contains("rating=weak"));
      page.reload();
      window.settle();
      place(page, "990101101000");
      assertThat(differing(picture, atRest(canvas(page)::screenshot))).isLessThan(0.002);
    }
  }

  private static void whatIsWeakIsInAllPanesAndNothingElse(Page page) {
    showOrHide(page, "表格");
    showOrHide(page, "地图");
    var weak = page.locator(".lc-table vaadin-grid-cell-content:text-matches('村党支部$')").first();
    weak.click();
    page.waitForURL(Pattern.compile(".*select=.*"));
    var code = page.url().replaceAll(".*select=([^&]+).*", "$1");
    page.locator(".lc-inspector .lc-chips:has-text('弱')").waitFor();
    page.locator(".lc-tree [part~=selected-row-cell]").first().waitFor();
    for (var pane : List.of("liancun-network", "liancun-map")) {
      page.waitForFunction(POSITION, List.of(pane, code));
      assertThat(page.evaluate(POSITION, List.of(pane, BRANCH))).as(pane).isNull();
    }
    row(page, "河泉村").waitFor(HIDDEN);
    cell(page, "河泉村党支部").waitFor(HIDDEN);
    showOrHide(page, "表格");
    showOrHide(page, "地图");
  }

  private static void showOrHide(Page page, String pane) {
    var button = page.locator(".lc-view-panes vaadin-button:has-text('" + pane + "')");
    boolean isShown = "true".equals(button.getAttribute("aria-pressed"));
    button.click();
    button.and(page.locator("[aria-pressed=" + !isShown + "]")).waitFor();
  }

  private static void keep(Page page, String name) {
    page.locator(".lc-view-how vaadin-button:text-is('视图')").click();
    var form = page.locator(".lc-save-view");
    form.locator("input").first().fill(name);
    form.locator("vaadin-button").click();
    page.locator(".lc-saved-views li:has-text('" + name + "')").waitFor();
  }

  private static void openKept(Page page, String name) {
    page.locator(".lc-view-how vaadin-button:text-is('视图')").click();
    page.locator(".lc-saved-views li vaadin-button:text-is('" + name + "')").click();
  }

  @Test
  void theTableListsSortsFindsSelectsAndStaysAfterReload() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      showOrHide(page, "表格");
      cell(page, "县级领导党支部").waitFor();
      page.locator(".lc-table vaadin-grid-sorter:has-text('人口')").click();
      page.waitForURL(Pattern.compile(".*order=population.*"));
      page.locator(".lc-table vaadin-text-field input").pressSequentially("河泉村党支部");
      page.waitForURL(url -> url.contains("find="));
      assertThat(page.locator(".lc-table-count").textContent()).isEqualTo("1 / 177 行");
      cell(page, "河泉村党支部").click();
      page.waitForURL(SELECTED);
      waitForInspector(page, "河泉村党支部");
      page.waitForFunction("() => document.querySelector('.lc-tree').selectedItems?.length === 1");

      page.reload();
      cell(page, "河泉村党支部").waitFor();
      assertThat(page.locator(".lc-table-count").textContent()).isEqualTo("1 / 177 行");
      window.picture("explore-table");
    }
  }

  @Test
  void theMapSelectsInAllPanesAndAsksNobodyElse() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore?panes=tree,canvas,map,table,inspector", "admin", password);
      var page = window.page();
      page.waitForFunction(
          "code => document.querySelector('liancun-map').positionOf(code)", BRANCH);
      page.locator("liancun-map .legend:has-text('以强带弱')").waitFor();
      var at =
          (Map<?, ?>)
              page.evaluate(
                  "code => document.querySelector('liancun-map').positionOf(code)", BRANCH);
      page.locator("liancun-map")
          .click(new Locator.ClickOptions().setPosition(number(at, "x") + 6, number(at, "y") + 6));
      page.waitForURL(SELECTED);
      waitForInspector(page, "河泉村党支部");
      page.locator(".lc-table vaadin-grid-cell-content:has-text('河泉村党支部')").first().waitFor();
      window.picture("explore-map");
      assertThat(window.faults()).isEmpty();
      marksAreOneInAllPanes(page);
      everythingHasAKey(window);
      aViewIsKeptByName(window);
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void aUnitIsSeenOnMapAndTableByAllBelowItAndAMemberByTheBranch() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      var panes = "explore?panes=tree,canvas,map,table,inspector&select=";
      window.goTo(panes + "990101101000", "admin", password);
      var page = window.page();
      page.waitForFunction(SELECTED_ON_MAP + ".has('" + BRANCH + "')");
      var ofTownship = (int) page.evaluate(SELECTED_ON_MAP + ".size");
      assertThat(ofTownship).isBetween(10, 30);
      page.locator(".lc-table [part~=lc-near]").first().waitFor();
      cell(page, "河泉村党支部").waitFor();
      window.picture("explore-township-selected");

      window.goTo(panes + BRANCH, "admin", password);
      page.waitForFunction(SELECTED_ON_MAP + ".size === 1");
      page.locator(".lc-table [part~=lc-selected]").first().waitFor();
      page.locator(".lc-inspector dt:text-is('书记') + dd .lc-link").click();
      page.locator(".lc-breadcrumb .lc-link:text-is('河泉村党支部')").waitFor();
      page.waitForFunction(
          SELECTED_ON_MAP + ".size === 1 && " + SELECTED_ON_MAP + ".has('" + BRANCH + "')");
      page.locator(".lc-table [part~=lc-near]").first().waitFor();
    }
  }

  @Test
  void onATabletLegendsAreFoldedUntilSomebodyOpensThem() {
    try (var window = Browser.open(Window.CHINESE.onATablet(), port)) {
      window.goTo("explore?panes=canvas,map", "admin", password);
      var page = window.page();
      for (var pane : List.of("liancun-network", "liancun-map")) {
        page.locator(pane + " .legend button:text('图例')").waitFor();
        page.locator(pane + " .legend:has-text('以强带弱')").waitFor(HIDDEN);
      }
      window.picture("explore-legend-folded");
      page.locator("liancun-network .legend button").click();
      page.locator("liancun-network .legend:has-text('以强带弱')").waitFor();
      page.reload();
      page.locator("liancun-map .legend:has-text('以强带弱')").waitFor();
      assertThat(window.faults()).isEmpty();
      page.locator("liancun-map .legend button[aria-expanded=true]").click();
      page.locator("liancun-map .legend:has-text('以强带弱')").waitFor(HIDDEN);
    }
  }

  @Test
  void aPictureThatIsTakenAwayTellsWhatItIs() throws IOException {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      place(page, BRANCH);
      var drawing = Files.readString(taken(page, "SVG"));
      assertThat(drawing).contains(">青禾县<", ">截至 20", ">以强带弱<", ">未评定<", "<circle");
      var picture = ImageIO.read(taken(page, "PNG").toFile());
      var canvas = canvas(page).boundingBox();
      assertThat(picture.getWidth()).isCloseTo((int) canvas.width, within(2));
      assertThat(picture.getHeight()).isGreaterThan((int) canvas.height + 60);
    }
  }

  private static Path taken(Page page, String format) {
    page.locator(".lc-view-how vaadin-button:text-is('导出')").click();
    var button = page.locator(".lc-take vaadin-button:text-is('" + format + "')");
    var file = page.waitForDownload(button::click).path();
    page.keyboard().press("Escape");
    return file;
  }

  @Test
  void aMapThatIsOpenedLaterHasItsLegendAndButtonsToo() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore", "admin", password);
      var page = window.page();
      page.locator(".lc-bars vaadin-button:has-text('地图')").click();
      page.locator("liancun-map .legend:has-text('以强带弱')").waitFor();
      page.locator("liancun-map .zoom button").first().waitFor();
      assertThat(window.faults()).isEmpty();
    }
  }

  @Test
  void aClickInTheTreeNeitherFitsTheViewNorTakesItNearer() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      place(page, "990101000000");
      canvas(page).press("+");
      canvas(page).press("+");
      place(page, "990101000000");
      var near = scale(page);
      row(page, "河泉村").click();
      page.waitForURL(SELECTED);
      place(page, BRANCH);
      assertThat(scale(page)).isCloseTo(near, within(1e-6));
      row(page, "河泉村").click();
      page.waitForURL(url -> url.contains("close=" + BRANCH));
      place(page, BRANCH);
      assertThat(scale(page)).isCloseTo(near, within(1e-6));
    }
  }

  @Test
  void whatIsSeenIsInTheAddressAndTheSameAfterReload() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      row(page, "河泉村").click();
      page.waitForURL(SELECTED);
      canvas(page).press("+");
      canvas(page).press("+");
      canvas(page).press("+");
      page.waitForURL(url -> url.contains("view="));
      var before = place(page, BRANCH);
      page.reload();
      canvas(page).waitFor();
      var after = place(page, BRANCH);
      assertThat(after.x()).isCloseTo(before.x(), within(1.5));
      assertThat(after.y()).isCloseTo(before.y(), within(1.5));

      page.goBack();
      page.waitForURL(url -> !url.contains("select="));
      page.locator(".lc-inspector h2").waitFor(HIDDEN);
      window.settle();
      page.goForward();
      page.locator(".lc-inspector h2:text-is('河泉村党支部')").waitFor();
      page.waitForURL(url -> url.contains("select=" + BRANCH) && url.contains("view="));
      assertThat(place(page, BRANCH).x()).isCloseTo(before.x(), within(1.5));
      canvas(page).press("0");
      page.waitForURL(url -> !url.contains("view="));
      canvas(page).press("+");
      page.waitForURL(url -> url.contains("view="));
      choose(page, 1, "层级排列");
      page.waitForURL(url -> url.contains("arrange=hierarchy") && !url.contains("view="));
    }
  }

  /** How many pixels a unit of the canvas has. */
  private static double scale(Page page) {
    var scale =
        page.evaluate("() => document.querySelector('liancun-network').stage.lens.aim.scale");
    return ((Number) scale).doubleValue();
  }

  @Test
  void theMapGrowsWithItsPaneUnlessSomebodyHasMovedIt() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore?panes=map", "admin", password);
      var page = window.page();
      page.waitForFunction(POSITION, List.of("liancun-map", BRANCH));
      page.setViewportSize(800, 600);
      page.waitForTimeout(500);
      var small = resolution(page);
      page.setViewportSize(1600, 1200);
      page.waitForFunction(RESOLUTION + " < " + small * 0.7);
      page.locator("liancun-map").press("+");
      page.waitForTimeout(500);
      var near = resolution(page);
      page.setViewportSize(800, 600);
      page.waitForTimeout(500);
      assertThat(resolution(page)).isCloseTo(near, within(1e-6));
    }
  }

  private static double resolution(Page page) {
    return ((Number) page.evaluate(RESOLUTION)).doubleValue();
  }

  private static void marksAreOneInAllPanes(Page page) {
    page.locator("liancun-map").press("m");
    page.waitForURL(marked(BRANCH));
    assertThat(page.locator(".lc-mark-bar [role=status]").textContent()).contains("1");
    cell(page, "河泉村党支部").click(new Locator.ClickOptions().setModifiers(CONTROL));
    page.waitForURL(url -> !url.contains("mark="));
    row(page, "河泉村").click(new Locator.ClickOptions().setModifiers(CONTROL));
    page.waitForURL(marked(BRANCH));
    page.locator(".lc-table vaadin-checkbox[accessible-name='标记下玉店村党支部']").click();
    page.waitForURL(TWO);
    page.locator(".lc-mark-bar vaadin-button:has-text('表格只列标记的')").click();
    page.waitForURL(url -> url.contains("only=marked"));
    page.locator(".lc-table-count:text-is('2 / 177 行')").waitFor();
  }

  private static void everythingHasAKey(Session window) {
    var page = window.page();
    var canvas = canvas(page);
    canvas.press("Escape");
    page.waitForURL(url -> !url.contains("mark="));
    canvas.press("u");
    page.waitForURL(TWO);
    canvas.press("r");
    page.waitForURL(url -> !url.contains("mark="));
    canvas.press("Control+z");
    page.waitForURL(TWO);
    canvas.press("p");
    page.waitForURL(url -> url.contains("pin=" + BRANCH));
    canvas.press("p");
    page.waitForURL(url -> !url.contains("pin="));
    canvas.press("Shift+ArrowLeft");
    page.waitForURL(url -> url.contains("pin=" + BRANCH));
    canvas.press("u");
    page.waitForURL(url -> !url.contains("pin="));
    canvas.press("?");
    page.locator("liancun-network dialog h2:text-is('键盘')").waitFor();
    page.locator("liancun-network dialog dd:has-text('传帮带')").waitFor();
    window.picture("explore-keys");
    assertThat(window.faults("liancun-network")).isEmpty();
    page.keyboard().press("Escape");
    page.locator("liancun-network dialog h2").waitFor(HIDDEN);
    assertThat(page.url()).contains("mark=");
  }

  private static void aViewIsKeptByName(Session window) {
    var page = window.page();
    page.locator(".lc-view-how vaadin-button:text-is('视图')").click();
    var form = page.locator(".lc-save-view");
    form.locator("vaadin-button").click();
    form.locator("vaadin-text-field[invalid]:has-text('请写上名称')").waitFor();
    page.keyboard().press("Escape");
    keep(page, "两处");
    window.picture("explore-saved-views");
    assertThat(window.faults(".lc-view-bar")).isEmpty();
    page.keyboard().press("Escape");
    page.locator(".lc-mark-bar vaadin-button:has-text('取消全部标记')").click();
    page.waitForURL(url -> !url.contains("mark="));

    openKept(page, "两处");
    page.waitForURL(TWO);
    page.locator(".lc-table-count:text-is('2 / 177 行')").waitFor();
  }

  private static Pattern marked(String codes) {
    return Pattern.compile(".*[?&]mark=" + codes + "(&.*)?");
  }

  @Test
  void whatAttractsEachOtherComesToRestAtTheSamePlaces() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore?arrange=force", "admin", password);
      var page = window.page();
      var first = settled(page);
      window.picture("explore-force");
      page.reload();
      assertThat(settled(page)).isEqualTo(first);
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void anAddressOfNothingIsCorrectedWithASentence() {
    try (var window = Browser.open(Window.CHINESE, port)) {
      window.goTo("explore?at=000&select=123", "admin", password);
      var page = window.page();
      page.locator("vaadin-notification-card:has-text('没有 000')").waitFor();
      page.locator("vaadin-notification-card:has-text('没有 123')").waitFor();
      page.waitForURL(Pattern.compile(".*/explore\\?at=990101000000"));
    }
  }

  @Test
  void bothLanguagesBothThemesBothSizes() {
    for (var look :
        new Window[] {
          Window.CHINESE,
          Window.CHINESE.onATablet().inTheDark(),
          Window.CHINESE.inEnglish().inTheDark(),
          Window.CHINESE.inEnglish().onATablet()
        }) {
      try (var window = open(look)) {
        var english = look.language().startsWith("en");
        search(window.page(), "hqc");
        window.page().waitForURL(SELECTED);
        assertThat(inspector(window.page()))
            .contains(english ? "Pairings" : "结对", english ? "Secretary" : "书记");
        assertThat(window.page().locator("html").getAttribute("lang"))
            .startsWith(english ? "en" : "zh");
        window.picture(
            "explore-%s-%s-%d"
                .formatted(look.language(), look.dark() ? "dark" : "light", look.width()));
      }
    }
  }

  private static Place settled(Page page) {
    page.waitForFunction(
        "() => document.querySelector('liancun-network:not([settling])')?.positionOf('990101101000')");
    return place(page, "990101101000");
  }

  private static void choose(Page page, int list, String item) {
    page.locator(".lc-view-how vaadin-select").nth(list).click();
    page.locator("vaadin-select-item:has-text('" + item + "')").first().click();
  }

  /**
   * Where something is drawn, once it is at rest.
   *
   * @param left of the canvas in the window
   */
  private record Place(double x, double y, double left, double top) {}

  private static Place place(Page page, String code) {
    page.waitForFunction(AT_REST, code);
    var numbers =
        (Map<?, ?>)
            page.evaluate(
                "code => { const c = document.querySelector('liancun-network');"
                    + " const b = c.getBoundingClientRect();"
                    + " return {...c.positionOf(code), left: b.left, top: b.top}; }",
                code);
    return new Place(
        number(numbers, "x"),
        number(numbers, "y"),
        number(numbers, "left"),
        number(numbers, "top"));
  }

  private static double number(Map<?, ?> numbers, String key) {
    return ((Number) numbers.get(key)).doubleValue();
  }

  private Session open(Window look) {
    var window = Browser.open(look, port);
    window.goTo("explore", "admin", password);
    return window;
  }

  private static void waitForInspector(Page page, String text) {
    page.waitForFunction(
        "text => document.querySelector('.lc-inspector').textContent.includes(text)", text);
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

  private static Locator row(Page page, String name) {
    return page.locator(".lc-tree vaadin-grid-cell-content:has-text('" + name + "')").first();
  }

  private static Locator cell(Page page, String text) {
    return page.locator(".lc-table vaadin-grid-cell-content:has-text('" + text + "')").first();
  }

  private static void clickOnCanvas(Page page, String code) {
    page.waitForFunction(AT_REST, code);
    var at =
        (Map<?, ?>)
            page.evaluate(
                "code => document.querySelector('liancun-network').positionOf(code)", code);
    canvas(page)
        .click(
            new Locator.ClickOptions()
                .setPosition(
                    ((Number) at.get("x")).doubleValue(), ((Number) at.get("y")).doubleValue()));
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
