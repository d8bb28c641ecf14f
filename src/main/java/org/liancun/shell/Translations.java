package org.liancun.shell;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The texts of the bundles under {@code vaadin-i18n}.
 *
 * <p>Chinese is in the bundle without a suffix. Asked for "zh", Java would rather take the bundle
 * of the machine's own language, English on many servers, so Chinese is asked for as "no language".
 */
@Component
class Translations extends DefaultI18NProvider {

  Translations() {
    super(Languages.ALL);
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... params) {
    return super.getTranslation(key, bundle(locale), params);
  }

  @Override
  public Map<String, String> getAllTranslations(Locale locale) {
    return super.getAllTranslations(bundle(locale));
  }

  private static Locale bundle(Locale locale) {
    return Languages.isEnglish(locale) ? Languages.ENGLISH : Locale.ROOT;
  }
}
