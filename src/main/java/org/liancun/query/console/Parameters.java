package org.liancun.query.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liancun.query.Parameter;
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

  /** {@return what goes without saying, and what is usual for some parameters besides} */
  static String usual(LocalDate today, List<Parameter> others) {
    var values = new LinkedHashMap<String, @Nullable Object>();
    values.put(DAY, today.toString());
    values.put(SCOPE, null);
    for (var other : others) {
      var empty = other.type() == Parameter.Type.TEXT ? "" : null;
      values.put(other.key(), other.usual().isEmpty() ? empty : usual(other));
    }
    return JSON.writeValueAsString(values);
  }

  private static @Nullable Object usual(Parameter parameter) {
    return parameter.type() == Parameter.Type.DAY
        ? parameter.usual()
        : parameter.meant(parameter.usual()).orElse(null);
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
