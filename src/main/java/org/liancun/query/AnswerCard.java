package org.liancun.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An answer as programs read it.
 *
 * @param question its name
 * @param parameters the day, the scope and what else was said, or went without saying
 * @param columns what each is called, by its key
 * @param rows by the keys of the columns: text, number, day, list, or code and name of a thing
 * @param more whether there are further rows
 */
public record AnswerCard(
    String question,
    String title,
    Map<String, @Nullable Object> parameters,
    Map<String, String> columns,
    List<Map<String, @Nullable Object>> rows,
    boolean more) {

  /** {@return an answer with its words in a language} */
  public static AnswerCard of(Answer answer, Locale language) {
    var columns = new LinkedHashMap<String, String>();
    answer.question().columns().forEach(one -> columns.put(one.key(), one.label().in(language)));
    return new AnswerCard(
        answer.question().name(),
        answer.question().title().in(language),
        new TreeMap<>(answer.given()),
        columns,
        answer.rows().stream().map(row -> plain(List.copyOf(columns.keySet()), row)).toList(),
        answer.isCutShort());
  }

  private static Map<String, @Nullable Object> plain(List<String> keys, List<Cell> row) {
    var plain = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < keys.size(); i++) {
      plain.put(keys.get(i), row.get(i).plain());
    }
    return plain;
  }
}
