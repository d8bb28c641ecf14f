package org.liancun.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liancun.Browser;
import org.liancun.Browser.Session;
import org.liancun.Browser.Window;
import org.liancun.GraphContent;
import org.liancun.LiancunTest;
import org.liancun.security.Administrators;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@LiancunTest
class DataBrowserIT {

  private static final Path LIST = Path.of("src/test/resources/divisions-guanxian-anding-2020.csv");

  @LocalServerPort private int port;
  @Autowired private Administrators administrators;
  @Autowired private GraphContent graph;
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
      assertThat(graph.count("MATCH (n:Unit|Village|Import) RETURN count(n)")).isZero();
    }
  }

  @Test
  void aBrokenWorkbookComesBackWithRemarksIsCorrectedAndGoesIn() throws IOException {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      drop(page, "名单.xlsx", broken());
      page.locator("h2:has-text('1 处不对')").waitFor();
      var download = page.waitForDownload(() -> page.locator("a:has-text('下载带批注的原表')").click());
      assertThat(download.suggestedFilename()).isEqualTo("名单-批注.xlsx");

      try (var workbook = new XSSFWorkbook(Files.newInputStream(download.path()))) {
        var sheet = workbook.getSheet("区划");
        var note = sheet.getCellComment(new CellAddress("D5")).getString().getString();
        assertThat(note).contains("没有上级 371525199000", "斜店乡");
        sheet.getRow(4).getCell(3).setCellValue("371525200000");
        var corrected = new ByteArrayOutputStream();
        workbook.write(corrected);
        click(page, "换一个文件");
        drop(page, download.suggestedFilename(), corrected.toByteArray());
      }
      page.locator(".lc-chips").waitFor();
      assertThat(page.textContent(".lc-chips")).contains("新增 3");
      click(page, "写入");
      page.locator("vaadin-button:has-text('在图上看 冠县')").waitFor();
      assertThat(graph.count("MATCH (n:Village) RETURN count(n)")).isEqualTo(1);
    }
  }

  @Test
  void aFileStaysAtHandWhenTheStoreChangesBetweenPreviewAndWriting() {
    try (var window = open(Window.CHINESE)) {
      var page = window.page();
      page.setInputFiles("vaadin-upload input[type=file]", LIST);
      page.locator(".lc-chips").waitFor();
      graph.ask("CREATE (:Unit:County {code: '371525000000', name: '冠州', aliases: []})");

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
      assertThat(window.page().textContent(".lc-page")).contains("Import a list");
      window.picture("data-en-dark-1024");
    }
  }

  /** A title above, the township unknown in the last row. */
  private static byte[] broken() throws IOException {
    var lines =
        List.of(
            List.of("冠县区划名单"),
            List.of("代码", "名称", "级别", "上级代码"),
            List.of("371525000000", "冠县", "县", ""),
            List.of("371525200000", "斜店乡", "乡镇", "371525000000"),
            List.of("371525200201", "甲村", "村", "371525199000"));
    var out = new ByteArrayOutputStream();
    try (var workbook = new Workbook(out, "test", "1.0")) {
      var sheet = workbook.newWorksheet("区划");
      for (int row = 0; row < lines.size(); row++) {
        for (int column = 0; column < lines.get(row).size(); column++) {
          sheet.value(row, column, lines.get(row).get(column));
        }
      }
      sheet.range(0, 0, 0, 3).merge();
    }
    return out.toByteArray();
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
