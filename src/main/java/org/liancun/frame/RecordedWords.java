package org.liancun.frame;

import com.vaadin.flow.component.Component;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Puts into the reader's language what the graph keeps in Chinese words that everybody uses, such
 * as the usual titles; any other words are data and stay as they are.
 */
public final class RecordedWords {

  private static final List<String> TITLES =
      List.of(
          "secretary",
          "deputy-secretary",
          "first-secretary",
          "member",
          "organization",
          "publicity",
          "discipline",
          "leader",
          "deputy-leader",
          "head",
          "deputy-head",
          "committee-member");

  private final Component reader;

  /** Words for whoever reads a component. */
  public RecordedWords(Component reader) {
    this.reader = reader;
  }

  /** {@return a title, such as that of a secretary} */
  public String title(String recorded) {
    return TITLES.stream()
        .map(title -> "explore.post." + title)
        .filter(key -> inChinese(key).equals(recorded))
        .findFirst()
        .map(reader::getTranslation)
        .orElse(recorded);
  }

  /** {@return the usual titles, as they are recorded} */
  public Stream<String> titles() {
    return TITLES.stream().map(title -> inChinese("explore.post." + title));
  }

  /** {@return the place of a title among the usual ones; others come after them} */
  public int rank(String recorded) {
    var usual = titles().toList();
    return usual.contains(recorded) ? usual.indexOf(recorded) : usual.size();
  }

  /** {@return a source: the sample, the row of a sheet, or a document} */
  public String source(String recorded) {
    if (recorded.equals(inChinese("explore.source.sample"))) {
      return reader.getTranslation("explore.source.sample");
    }
    var row =
        new MessageFormat(inChinese("explore.source.row"), Locale.ROOT)
            .parse(recorded, new ParsePosition(0));
    return row == null ? recorded : reader.getTranslation("explore.source.row", row);
  }

  private String inChinese(String key) {
    return reader.getTranslation(Locale.SIMPLIFIED_CHINESE, key);
  }
}
