package org.liancun.frame;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The usual titles of posts. The graph keeps them in Chinese words that everybody uses; a reader
 * has them in a language of their own. Any other titles are data and stay as they are.
 */
public final class Titles {

  /** Those that lead come first. */
  private static final List<String> TITLES =
      List.of(
          "secretary",
          "first-secretary",
          "deputy-secretary",
          "head",
          "deputy-head",
          "deputy",
          "leader",
          "deputy-leader",
          "organization",
          "publicity",
          "discipline",
          "member",
          "committee-member");

  private final Component reader;

  /** Titles for whoever reads a component. */
  public Titles(Component reader) {
    this.reader = reader;
  }

  /** {@return a title as the reader says it} */
  public String of(String recorded) {
    return TITLES.stream()
        .map(title -> "explore.post." + title)
        .filter(key -> inChinese(key).equals(recorded))
        .findFirst()
        .map(reader::getTranslation)
        .orElse(recorded);
  }

  /** {@return the usual titles, as they are recorded} */
  public Stream<String> usual() {
    return TITLES.stream().map(title -> inChinese("explore.post." + title));
  }

  /** {@return the place of a title among the usual ones; others come after them} */
  public int rank(String recorded) {
    var all = usual().toList();
    return all.contains(recorded) ? all.indexOf(recorded) : all.size();
  }

  private String inChinese(String key) {
    return reader.getTranslation(Locale.SIMPLIFIED_CHINESE, key);
  }
}
