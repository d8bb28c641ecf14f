package org.liancun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.intake.Column;
import org.liancun.intake.FakeKind;
import org.liancun.intake.Finding;
import org.liancun.intake.Message;
import org.liancun.intake.Place;
import org.liancun.intake.Reading;
import org.liancun.intake.Sheet;
import org.liancun.intake.SheetHead;
import org.liancun.intake.Upload;
import org.liancun.intake.remarks.RemarkedCopy;

class CopyRoomTests {

  private static final String LIST = "代码,名称\n,甲村\n";

  @TempDir private Path folder;

  @Test
  void aCopyLiesBesideItsOriginalAndReplacesNothing() throws IOException {
    var original = Files.writeString(folder.resolve("名单.csv"), LIST);
    var room = new CopyRoom(List.of(original));

    var first = room.put(copy());
    var second = room.put(copy());

    assertThat(first).isEqualTo(folder.resolve("名单-批注.csv")).content().contains("缺少代码。");
    assertThat(second).isEqualTo(folder.resolve("名单-批注2.csv")).exists();
    assertThat(original).content().isEqualTo(LIST);
  }

  @Test
  void whereItCannotBeWrittenTheCurrentFolderHasRoom() throws IOException {
    var gone = folder.resolve("gone/名单.csv");

    var path = new CopyRoom(List.of(gone)).put(copy());

    assertThat(path.getParent()).isNull();
    Files.delete(path);
  }

  private static RemarkedCopy copy() {
    var code = Column.required("code", "代码");
    var kind = new FakeKind("none", List.of());
    var head = new SheetHead(kind, "名单.csv", "", 1, Map.of(code, 0), Map.of(code, 0), Map.of());
    var finding =
        new Finding(
            new Place("名单.csv", "", 2), "代码", 0, "", Message.of("intake.rule.code-missing"), null);
    return RemarkedCopy.of(
            List.of(new Upload("名单.csv", LIST.getBytes(StandardCharsets.UTF_8))),
            new Reading.Understood(
                List.of("名单.csv"), List.of(new Sheet(kind, head, List.of())), List.of(), List.of()),
            List.of(finding),
            Locale.CHINESE)
        .getFirst();
  }
}
