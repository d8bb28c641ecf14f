package org.liancun.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a record says, by its columns' keys: texts, whole and decimal numbers, days, flags and lists
 * of texts. A key that is missing is not stated; one that is {@link #CLEARED} is stated to be
 * empty.
 */
public record Values(Map<String, Object> map) {

  /** States that there is nothing. */
  public static final Object CLEARED = Nothing.STATED;

  private enum Nothing {
    STATED
  }

  public Values {
    map = Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** {@return the value, or null} */
  public @Nullable Object get(String key) {
    var value = map.get(key);
    return value instanceof Nothing ? null : value;
  }

  /** {@return a text; empty if there is none} */
  public String text(String key) {
    return get(key) instanceof String text ? text : "";
  }

  /** {@return a day, or null} */
  public @Nullable LocalDate day(String key) {
    return get(key) instanceof LocalDate day ? day : null;
  }

  /** {@return the texts of a list, or the one text} */
  public List<String> texts(String key) {
    return switch (get(key)) {
      case List<?> list -> list.stream().map(String::valueOf).toList();
      case String text -> List.of(text);
      case null, default -> List.of();
    };
  }

  /** {@return whether something is stated, be it that there is nothing} */
  public boolean states(String key) {
    return map.containsKey(key);
  }

  /** {@return the same with one value more, or another; null takes it away} */
  public Values with(String key, @Nullable Object value) {
    var changed = new LinkedHashMap<>(map);
    if (value == null) {
      changed.remove(key);
    } else {
      changed.put(key, value);
    }
    return new Values(changed);
  }

  /** {@return the same without some keys} */
  public Values without(Set<String> keys) {
    var left = new LinkedHashMap<>(map);
    left.keySet().removeAll(keys);
    return new Values(left);
  }

  /** {@return what these values become when the others are written over them} */
  public Values overwrittenBy(Values others) {
    var merged = new LinkedHashMap<>(map);
    others.map.forEach(
        (key, value) -> {
          if (value instanceof Nothing) {
            merged.remove(key);
          } else {
            merged.put(key, value);
          }
        });
    return new Values(merged);
  }
}
