package org.liancun.explore.ui;

import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liancun.explore.Facts.Post;
import org.liancun.frame.Titles;

/**
 * Puts into the reader's language what the graph keeps in Chinese words that everybody uses, such
 * as the usual titles; any other words are data and stay as they are.
 */
final class Recorded {

  private final Component reader;

  Recorded(Component reader) {
    this.reader = reader;
  }

  /** {@return posts with those first that lead, and those last that are not of the usual ones} */
  List<Post> foremostFirst(List<Post> posts) {
    var titles = new Titles(reader);
    return posts.stream().sorted(comparingInt(post -> titles.rank(post.title()))).toList();
  }

  /** {@return a title, such as that of a secretary} */
  String title(String recorded) {
    return new Titles(reader).of(recorded);
  }

  /** {@return a source: the sample, the row of a sheet, or a document} */
  String source(String recorded) {
    if (isSample(recorded)) {
      return reader.getTranslation("explore.source.sample");
    }
    var row =
        new MessageFormat(inChinese("explore.source.row"), Locale.ROOT)
            .parse(recorded, new ParsePosition(0));
    return row == null ? recorded : reader.getTranslation("explore.source.row", row);
  }

  /** {@return since which year something is so; nothing where that is not known} */
  Component since(@Nullable LocalDate since) {
    var span = new Span();
    if (since != null) {
      span.setText(" " + reader.getTranslation("explore.since.year", since.getYear() + ""));
    }
    span.addClassNames("lc-small", "lc-secondary");
    return span;
  }

  /** {@return whether a source is the sample} */
  boolean isSample(String recorded) {
    return recorded.equals(inChinese("explore.source.sample"));
  }

  private String inChinese(String key) {
    return reader.getTranslation(Locale.SIMPLIFIED_CHINESE, key);
  }
}
