package org.liancun.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import java.util.Locale;

/** What the page says by itself when the server no longer answers it as before. */
class Messages extends CustomizedSystemMessages {

  Messages(I18NProvider texts, Locale language) {
    setSessionExpiredNotificationEnabled(true);
    setSessionExpiredCaption(texts.getTranslation("error.sessionExpired.title", language));
    setSessionExpiredMessage(texts.getTranslation("error.sessionExpired.text", language));
    setInternalErrorCaption(texts.getTranslation("error.internal.title", language));
    setInternalErrorMessage(texts.getTranslation("error.internal.text", language));
    setSyncErrorCaption(texts.getTranslation("error.internal.title", language));
    setSyncErrorMessage(texts.getTranslation("error.internal.text", language));
    setCookiesDisabledNotificationEnabled(true);
    setCookiesDisabledCaption(texts.getTranslation("error.cookies.title", language));
    setCookiesDisabledMessage(texts.getTranslation("error.cookies.text", language));
  }
}
