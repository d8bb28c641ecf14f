package org.liancun.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class SheetArchiveTests {

  private static final ReadingLimits SMALL = new ReadingLimits(1, 1, 10, 10);

  @Test
  void filesGoByTheirNamesWithoutFoldersInWhicheverEncoding() throws IOException {
    for (var encoding : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
      var files =
          SheetArchive.files(
              zip(encoding, 3, "县/组织.csv", "人员.csv", "__MACOSX/组织.csv", "县/.DS_Store"), SMALL);

      assertThat(files.keySet()).containsExactly("组织.csv", "人员.csv");
      assertThat(files.values()).allMatch(content -> content.length == 3);
    }
  }

  @Test
  void whatIsTooMuchOrAmbiguousOrNoArchiveIsNotUnpacked() throws IOException {
    var names = new String[101];
    for (int i = 0; i < names.length; i++) {
      names[i] = i + ".csv";
    }
    assertThat(unpacked(zip(StandardCharsets.UTF_8, 1, names))).isEmpty();
    assertThat(unpacked(zip(StandardCharsets.UTF_8, 600_000, "a.csv", "b.csv"))).isEmpty();
    assertThat(unpacked(zip(StandardCharsets.UTF_8, 1, "a/a.csv", "b/a.csv"))).isEmpty();
    assertThat(unpacked(zip(StandardCharsets.UTF_8, 1, "[Content_Types].xml"))).isEmpty();
    assertThat(unpacked("PK\3\4 no archive".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(unpacked("code,name".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  private static Map<String, byte[]> unpacked(byte[] bytes) {
    return SheetArchive.files(bytes, SMALL);
  }

  private static byte[] zip(Charset encoding, int size, String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out, encoding)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[size]);
      }
    }
    return out.toByteArray();
  }
}
