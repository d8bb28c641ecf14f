package org.liancun.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Viewpoint;

/**
 * What a question has to come to on the sample, as a file of {@code src/test/resources/answers}
 * says it.
 *
 * @param said the values of the question's parameters
 * @param lines the header and the rows, cells separated by tabs
 */
public record KnownAnswer(
    String question,
    LocalDate asOf,
    @Nullable String scope,
    Map<String, String> said,
    List<String> lines) {

  private static final Path FOLDER = Path.of("src/test/resources/answers");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R(?=# )");
  private static final Pattern END = Pattern.compile("\\R+$");
  private static final Pattern AND = Pattern.compile("&");
  private static final String DAY = "2026-11-22";
  private static final String COUNTY = "990101000000";

  /** {@return what is known of a question's answers, at least one} */
  public static List<KnownAnswer> of(String question) throws IOException {
    var text = Files.readString(FOLDER.resolve(question + ".tsv"));
    return BLANK_LINE
        .splitAsStream(END.matcher(text).replaceAll(""))
        .map(block -> block(question, block))
        .toList();
  }

  private static KnownAnswer block(String question, String block) {
    var lines = new ArrayList<>(block.lines().toList());
    var said = new HashMap<String, String>();
    AND.splitAsStream(lines.removeFirst().substring(1).strip())
        .filter(pair -> pair.indexOf('=') > 0)
        .forEach(
            pair ->
                said.put(
                    pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
    var day = Objects.requireNonNullElse(said.remove("asOf"), DAY);
    var scope = Objects.requireNonNullElse(said.remove("scope"), COUNTY);
    return new KnownAnswer(
        question, LocalDate.parse(day), scope.isEmpty() ? null : scope, Map.copyOf(said), lines);
  }

  /** {@return the first that is known of a question} */
  public static KnownAnswer first(String question) {
    try {
      return of(question).getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return its parameters as the statement takes them} */
  public Map<String, @Nullable Object> params() {
    var params = new HashMap<String, @Nullable Object>();
    for (var one :
        Library.ofFiles().stream()
            .filter(q -> q.name().equals(question))
            .findFirst()
            .orElseThrow()
            .parameters()) {
      var text = said.getOrDefault(one.key(), one.usual());
      params.put(
          one.key(),
          text.isEmpty()
              ? (one.type() == Parameter.Type.TEXT ? "" : null)
              : one.meant(text).orElseThrow());
    }
    return params;
  }

  /** {@return from where it is asked} */
  public Viewpoint viewpoint() {
    return new Viewpoint(asOf, scope);
  }

  @Override
  public String toString() {
    return question + " " + asOf + " " + scope + " " + said;
  }
}
