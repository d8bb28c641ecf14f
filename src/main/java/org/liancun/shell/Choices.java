package org.liancun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody chose for this browser: language and colours, kept in its cookies so that the login
 * page knows them too.
 */
record Choices(Locale language, ColorScheme.Value colours) {

  private static final String LANGUAGE = "liancun-language";
  private static final String COLOURS = "liancun-colours";

  /** {@return the choices that the request's cookies tell, else what the browser prefers} */
  static Choices of(VaadinRequest request) {
    var language =
        cookie(request, LANGUAGE)
            .flatMap(Languages::known)
            .orElseGet(() -> Languages.preferred(request));
    var colours =
        cookie(request, COLOURS)
            .map(ColorScheme.Value::fromString)
            .orElse(ColorScheme.Value.LIGHT_DARK);
    return new Choices(language, colours);
  }

  /** Remembers the language; the page is loaded anew, at the same address, to speak it all over. */
  static void choose(UI ui, Locale language) {
    remember(ui, LANGUAGE, language.toLanguageTag());
    ui.getPage().reload();
  }

  static void choose(UI ui, ColorScheme.Value colours) {
    remember(ui, COLOURS, colours.getValue());
    ui.getPage().setColorScheme(colours);
  }

  private static void remember(UI ui, String name, String value) {
    // By script: a message that came over the push connection has no response to put a cookie on.
    ui.getPage()
        .executeJs(
            "document.cookie = $0 + '=' + encodeURIComponent($1)"
                + " + ';path=/;max-age=31536000;samesite=lax'",
            name,
            value);
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .map(value -> value.replace("%20", " "))
        .findFirst();
  }
}
