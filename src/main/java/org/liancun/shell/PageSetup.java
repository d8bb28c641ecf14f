package org.liancun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives every page its language and colours before anything is drawn, so that nothing flashes. */
@Component
class PageSetup implements VaadinServiceInitListener {

  private final I18NProvider texts;
  private final Incidents incidents;

  PageSetup(I18NProvider texts, Incidents incidents) {
    this.texts = texts;
    this.incidents = incidents;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    var service = event.getSource();
    event.addIndexHtmlRequestListener(this::prepare);
    service.addUIInitListener(init -> prepare(init.getUI(), VaadinRequest.getCurrent()));
    service.addSessionInitListener(
        init -> init.getSession().setErrorHandler(new ReportingErrorHandler(incidents)));
    service.setSystemMessagesProvider(info -> new Messages(texts, info.getLocale()));
  }

  private void prepare(IndexHtmlResponse page) {
    var choices = Choices.of(page.getVaadinRequest());
    var html = page.getDocument().selectFirst("html");
    if (html != null) {
      html.attr("lang", choices.language().toLanguageTag());
      html.attr("theme", choices.colours().getThemeValue());
      html.attr("style", "color-scheme: " + choices.colours().getValue());
    }
    if (page.getDocument().title().isEmpty()) {
      page.getDocument().title(texts.getTranslation("shell.name", choices.language()));
    }
  }

  private void prepare(UI ui, VaadinRequest request) {
    var choices = Choices.of(request);
    ui.setLocale(choices.language());
    ui.getSession().setLocale(choices.language()); // for what is said without a page
    if (choices.colours() != ColorScheme.Value.LIGHT_DARK) {
      ui.getPage().setColorScheme(choices.colours());
    }
    ui.getReconnectDialogConfiguration().setDialogText(say("error.reconnecting", choices));
    ui.getReconnectDialogConfiguration().setDialogTextGaveUp(say("error.gaveUp", choices));
    ui.getPage()
        .executeJs(
            "Object.assign(window.Vaadin.connectionIndicator ?? {},"
                + " {onlineText: $0, offlineText: $1, reconnectingText: $2})",
            say("error.online", choices),
            say("error.offline", choices),
            say("error.reconnecting", choices));
  }

  private String say(String key, Choices choices) {
    return texts.getTranslation(key, choices.language());
  }
}
