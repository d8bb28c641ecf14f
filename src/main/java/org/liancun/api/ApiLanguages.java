package org.liancun.api;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages in which programs are answered: what they prefer of the two, English if neither.
 */
@Configuration(proxyBeanMethods = false)
class ApiLanguages {

  @Bean
  LocaleResolver localeResolver() {
    var languages = new AcceptHeaderLocaleResolver();
    languages.setSupportedLocales(List.of(Locale.ENGLISH, Locale.CHINESE));
    languages.setDefaultLocale(Locale.ENGLISH);
    return languages;
  }
}
