package org.liancun.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Files to which something has happened: bits flipped, ends missing, parts lost or strange. */
public final class Mutants {

  private static final List<String> FRAGMENTS =
      List.of(
          "\"",
          "<",
          "</c>",
          "\0",
          "r=\"A99999999999\"",
          "<v>1e99999999</v>",
          "&x;",
          ",",
          "\r",
          "='");

  private Mutants() {}

  /** {@return a file as it may come out of a journey; the same random numbers give the same} */
  public static byte[] of(byte[] original, Random random) throws IOException {
    var mutant =
        isArchive(original) && random.nextInt(3) > 0 ? repacked(original, random) : original;
    return switch (random.nextInt(isArchive(original) ? 8 : 4)) {
      case 0 -> flipped(mutant, random);
      case 1 -> Arrays.copyOf(mutant, random.nextInt(mutant.length));
      case 2 -> withoutPart(mutant, random);
      case 3 -> withFragment(mutant, random);
      default -> mutant;
    };
  }

  private static boolean isArchive(byte[] bytes) {
    return bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static byte[] flipped(byte[] original, Random random) {
    var mutant = original.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return mutant;
  }

  private static byte[] withoutPart(byte[] original, Random random) {
    int from = random.nextInt(original.length);
    int to = Math.min(original.length, from + 1 + random.nextInt(40));
    var mutant = new ByteArrayOutputStream();
    mutant.write(original, 0, from);
    mutant.write(original, to, original.length - to);
    return mutant.size() == 0 ? new byte[1] : mutant.toByteArray();
  }

  private static byte[] withFragment(byte[] original, Random random) {
    int at = random.nextInt(original.length);
    var fragment = FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    var mutant = new ByteArrayOutputStream();
    mutant.write(original, 0, at);
    mutant.writeBytes(fragment.getBytes(StandardCharsets.UTF_8));
    mutant.write(original, at, original.length - at);
    return mutant.toByteArray();
  }

  /** A whole archive with its parts in another order, one of them broken or missing. */
  private static byte[] repacked(byte[] original, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(original))
                .get();
        var zip = new ZipOutputStream(out)) {
      var parts = new ArrayList<>(Collections.list(in.getEntries()));
      Collections.shuffle(parts, random);
      int broken = random.nextInt(parts.size());
      int missing = random.nextInt(parts.size() * 4);
      for (int i = 0; i < parts.size(); i++) {
        if (i != missing) {
          var content = in.getInputStream(parts.get(i)).readAllBytes();
          zip.putNextEntry(new ZipEntry(parts.get(i).getName()));
          zip.write(i == broken ? broken(content, random) : content);
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] broken(byte[] content, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> flipped(content, random);
      case 1 -> Arrays.copyOf(content, random.nextInt(content.length));
      case 2 -> withoutPart(content, random);
      default -> withFragment(content, random);
    };
  }
}
