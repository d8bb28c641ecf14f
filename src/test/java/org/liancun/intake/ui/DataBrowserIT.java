package org.liancun.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.intake.Intake;
import org.liancun.intake.IntakeOptions;
import org.liancun.intake.Outcome;
import org.liancun.intake.Preview;
import org.liancun.intake.Progress;
import org.liancun.intake.Reading;
import org.liancun.intake.Upload;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiancunTest
class DataBrowserIT {

  private static final Path LIST = Path.of("src/test/resources/divisions-guanxian-anding-2020.csv");

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private GraphContent graph;
  @Autowired private Intake intake;
  private String password = "";

  @BeforeEach
  void anAdministrator() {
    administrators.ensureFirst();
    password = administrators.resetPassword("admin").password();
  }

  @Test
  void theOfficialListGoesInAsItIsAndStandsOnTheScreen() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      page.setInputFiles("vaadin-upload input[type=file]", LIST);
      page.locator(".lc-chips").waitFor();
      assertThat(page.textContent(".lc-chips")).contains("新增 813", "村 +792", "乡镇 +19");
      window.picture("data-preview");
      assertThat(window.faults()).isEmpty();
      assertThat(graph.count("MATCH (n:Village) RETURN count(n)")).isZero();

      click(page, "写入");
      page.locator("vaadin-button:has-text('在图上看 冠县')").waitFor();
      window.picture("data-done");
      assertThat(graph.count("MATCH (n:Village) RETURN count(n)")).isEqualTo(792);

      click(page, "在图上看 冠县");
      page.waitForURL(Pattern.compile(".*at=371525000000.*"));
      page.waitForFunction(
          "() => document.querySelector('liancun-network')?.shadowRoot"
              + "?.querySelector('.shown')?.textContent.includes('778')");
      window.picture("explore-guanxian");

      var box = page.locator(".lc-bar-search input");
      box.click();
      box.pressSequentially("xbc");
      var found = page.locator(".lc-found:has-text('徐柏村')").first();
      found.waitFor();
      assertThat(found.textContent()).contains("大兴区", "安定镇");
      window.picture("explore-search-xbc");
      found.click();
      page.waitForURL(Pattern.compile(".*select=110115105227.*"));
      page.locator(".lc-inspector h2:has-text('徐柏村')").waitFor();
      window.picture("explore-anding");
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void aListWithWrongRowsIsListedAndChangesNothing() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      var list =
          """
          code,name,level,parent_code
          371525000000,冠县,county,
          371525200000,斜店乡,township,371525000000
          371525200201,甲村,village,371525199000
          """;
      page.setInputFiles(
          "vaadin-upload input[type=file]",
          new FilePayload("坏表.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
      page.locator("h2:has-text('1 处不对')").waitFor();
      assertThat(page.textContent("vaadin-grid")).contains("371525199000", "斜店乡");
      window.picture("data-findings");
      assertThat(window.faults()).isEmpty();
      assertThat(graph.count("MATCH (n:Unit|Village|Import) RETURN count(n)")).isZero();
    }
  }

  @Test
  void aBrokenWorkbookIsCorrectedGoesInIsSeenAndUndone() throws IOException {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      drop(page, "花名册.xlsx", StoryBook.broken());
      page.locator("h2:has-text('3 处不对')").waitFor();
      window.picture("data-refused");
      var download = page.waitForDownload(() -> page.locator("a:has-text('下载带批注的原表')").click());
      assertThat(download.suggestedFilename()).isEqualTo("花名册-批注.xlsx");
      var corrected = StoryBook.corrected(Files.readAllBytes(download.path()));

      click(page, "换一个文件");
      drop(page, download.suggestedFilename(), corrected);
      page.locator(".lc-chips").waitFor();
      assertThat(page.textContent(".lc-chips")).contains("新增 7");
      assertThat(graph.count("MATCH (n:Unit|Village|Person|Import) RETURN count(n)")).isZero();
      click(page, "写入");

      click(page, "在图上看 青山县");
      page.waitForURL(Pattern.compile(".*at=990001000000.*"));
      window.goTo("explore?at=990001000000&select=B1", "admin", password);
      page.locator(".lc-inspector h2:has-text('甲村党支部')").waitFor();
      window.picture("explore-story");

      window.goTo("data", "admin", password);
      page.locator("vaadin-grid vaadin-button:has-text('撤销')").click();
      page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary]").click();
      page.locator("vaadin-grid-cell-content:has-text('已撤销')").waitFor();
      window.picture("data-undone");
      assertThat(window.faults()).isEmpty();
      assertThat(graph.count("MATCH (n:Unit|Village|Person) RETURN count(n)")).isZero();
      window.goTo("explore", "admin", password);
      assertThat(page.textContent("body")).doesNotContain("青山县");
      assertThat(window.elsewhere()).isEmpty();
    }
  }

  @Test
  void whatCompleteSheetsLeaveOutIsListedBeforeItEnds() throws IOException {
    written(new Upload("花名册.xlsx", StoryBook.right()));
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      var people = "编号,姓名,所在党支部\nP1,张一,B1\n";
      drop(page, "人员.csv", people.getBytes(StandardCharsets.UTF_8));
      page.locator("vaadin-tab:has-text('结束 0')").waitFor();

      complete(page, "990001101001");
      page.locator(".lc-remark:has-text('是否为 990001101000 东镇')").waitFor();
      window.picture("data-complete-unknown");

      complete(page, "东镇");
      page.locator("vaadin-tab[selected]:has-text('结束 1')").waitFor();
      page.locator("vaadin-grid-cell-content:has-text('李二')").first().waitFor();
      assertThat(page.textContent(".lc-step")).contains("转出日期");
      window.picture("data-complete");
      assertThat(graph.count("MATCH ()-[r:BELONGS_TO WHERE r.until IS NULL]->() RETURN count(r)"))
          .isEqualTo(2);

      click(page, "写入");
      page.locator("[role=status]:has-text('结束 1')").waitFor();
      window.picture("data-complete-done");
      assertThat(
              graph.count("MATCH ()-[r:BELONGS_TO WHERE r.until IS NOT NULL]->() RETURN count(r)"))
          .isEqualTo(1);
    }
  }

  @Test
  void aFileStaysAtHandWhenTheStoreChangesBetweenPreviewAndWriting() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      page.setInputFiles("vaadin-upload input[type=file]", LIST);
      page.locator(".lc-chips").waitFor();
      var other = "code,name,level,parent_code\n371525000000,冠州,county,\n";
      written(new Upload("另一份.csv", other.getBytes(StandardCharsets.UTF_8)));

      click(page, "写入");
      page.locator(".lc-remark").waitFor();

      assertThat(page.textContent(".lc-remark")).contains("没有写入");
      assertThat(page.textContent(".lc-chips")).contains("新增 812", "变更 1");
      page.locator("vaadin-tab:has-text('变更')").click();
      page.locator("vaadin-grid-cell-content:has-text('名称：冠州 → 冠县')").waitFor();
      window.picture("data-compared-anew");
    }
  }

  @Test
  void theScreenReadsWellInTheDarkAndInEnglish() {
    try (var window = open(Window.CHINESE.inEnglish().inTheDark().onATablet())) {
      assertThat(window.page().textContent(".lc-page")).contains("Import sheets");
      window.picture("data-en-dark-1024");
    }
  }

  private void written(Upload file) {
    var options = new IntakeOptions(LocalDate.of(2026, 11, 1), false);
    var preview = intake.preview((Reading.Understood) intake.read(List.of(file)), options);
    assertThat(intake.write((Preview.Ready) preview, "admin", Progress.NONE))
        .isInstanceOf(Outcome.Written.class);
  }

  private static void complete(Page page, String typed) {
    var input = page.locator(".lc-options vaadin-combo-box input");
    input.fill(typed);
    input.press("Enter");
  }

  private static void drop(Page page, String file, byte[] bytes) {
    page.setInputFiles(
        "vaadin-upload input[type=file]", new FilePayload(file, "application/octet-stream", bytes));
  }

  private Session open(Window look) {
    var window = Browser.open(look, port);
    window.goTo("data", "admin", password);
    return window;
  }

  private static void click(Page page, String button) {
    page.locator("vaadin-button:has-text('" + button + "')").click();
  }
}
