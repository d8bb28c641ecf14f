package org.liancun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says that something went wrong while the page stays as it is. */
class ReportingErrorHandler implements ErrorHandler {

  private final transient Incidents incidents;

  ReportingErrorHandler(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void error(ErrorEvent event) {
    if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
      return; // the page was closed; nobody is left to tell, and nothing is wrong
    }
    var number = incidents.record(event.getThrowable());
    var ui = UI.getCurrent();
    if (ui != null) {
      var unused = ui.access(() -> show(ui, number));
    }
  }

  private static void show(UI ui, String number) {
    var notice = new Notification();
    var close = new Button(ui.getTranslation("error.close"), click -> notice.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    notice.add(new Span(ui.getTranslation("error.unexpected.notice", number)), close);
    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    notice.setDuration(0);
    notice.setPosition(Notification.Position.BOTTOM_CENTER);
    notice.open();
  }
}
