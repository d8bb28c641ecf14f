package org.liancun.query.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Parameters as people write them: JSON, in which the day is a text. */
final class Parameters {

  private static final String DAY = "asOf";
  private static final String SCOPE = "scope";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<Map<String, @Nullable Object>> TYPE = new TypeReference<>() {};

  private Parameters() {}

  /** {@return what goes without saying} */
  static String usual(LocalDate today) {
    return "{\"%s\": \"%s\", \"%s\": null}".formatted(DAY, today, SCOPE);
  }

  /** {@return the values by name, the usual ones included; empty: the text cannot be read} */
  static Optional<Map<String, @Nullable Object>> read(String text, LocalDate today) {
    try {
      var values = new HashMap<String, @Nullable Object>();
      values.put(DAY, today);
      values.put(SCOPE, null);
      if (!text.isBlank()) {
        values.putAll(JSON.readValue(text, TYPE));
      }
      if (values.get(DAY) instanceof String day) {
        values.put(DAY, LocalDate.parse(day));
      }
      return Optional.of(values);
    } catch (JacksonException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
