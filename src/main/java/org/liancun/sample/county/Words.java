package org.liancun.sample.county;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The lists of words that names and stories are made of, one entry a line, cells by tabs. */
final class Words {

  private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

  private Words() {}

  static List<String> of(String list) {
    return READ.computeIfAbsent(list, Words::read);
  }

  static List<List<String>> table(String list) {
    return of(list).stream().map(line -> List.of(line.split("\t"))).toList();
  }

  private static List<String> read(String list) {
    var name = "/sample/" + list + ".txt";
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
