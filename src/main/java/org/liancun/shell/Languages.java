package org.liancun.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the product speaks. */
final class Languages {

  static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
  static final Locale ENGLISH = Locale.ENGLISH;

  /** The first is spoken where nothing else is wished. */
  static final List<Locale> ALL = List.of(CHINESE, ENGLISH);

  private Languages() {}

  static Optional<Locale> known(String tag) {
    return known(Locale.forLanguageTag(tag));
  }

  /** {@return the first of the browser's languages that is spoken} */
  static Locale preferred(VaadinRequest request) {
    return Collections.list(request.getLocales()).stream()
        .flatMap(wished -> known(wished).stream())
        .findFirst()
        .orElse(CHINESE);
  }

  static Locale other(Locale language) {
    return isEnglish(language) ? CHINESE : ENGLISH;
  }

  static boolean isEnglish(Locale language) {
    return language.getLanguage().equals(ENGLISH.getLanguage());
  }

  private static Optional<Locale> known(Locale wished) {
    return ALL.stream()
        .filter(spoken -> spoken.getLanguage().equals(wished.getLanguage()))
        .findFirst();
  }
}
