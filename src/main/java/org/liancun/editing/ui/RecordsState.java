package org.liancun.editing.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liancun.frame.Days;

/**
 * What the records' address says.
 *
 * @param kind key of the kind of record; null: the first
 * @param at the code of the unit whose records are shown; null: all
 * @param text what is looked for; empty: everything
 * @param asOf the day as of which records are shown; null: today
 */
record RecordsState(
    @Nullable String kind, @Nullable String at, String text, @Nullable LocalDate asOf) {

  static RecordsState of(Map<String, List<String>> parameters) {
    return new RecordsState(
        first(parameters, "kind"),
        first(parameters, "at"),
        Objects.requireNonNullElse(first(parameters, "text"), ""),
        Days.named(first(parameters, "asof")));
  }

  RecordsState kind(String other) {
    return new RecordsState(other, at, text, asOf);
  }

  RecordsState at(@Nullable String other) {
    return new RecordsState(kind, other, text, asOf);
  }

  RecordsState text(String other) {
    return new RecordsState(kind, at, other, asOf);
  }

  RecordsState on(@Nullable LocalDate day) {
    return new RecordsState(kind, at, text, day);
  }

  Map<String, List<String>> parameters() {
    var parameters = new LinkedHashMap<String, List<String>>();
    put(parameters, "kind", kind);
    put(parameters, "at", at);
    put(parameters, "text", text.isEmpty() ? null : text);
    put(parameters, "asof", asOf == null ? null : asOf.toString());
    return parameters;
  }

  private static void put(
      Map<String, List<String>> parameters, String key, @Nullable String value) {
    if (value != null) {
      parameters.put(key, List.of(value));
    }
  }

  private static @Nullable String first(Map<String, List<String>> parameters, String key) {
    var values = parameters.getOrDefault(key, List.of());
    return values.isEmpty() || values.getFirst().isBlank() ? null : values.getFirst();
  }
}
