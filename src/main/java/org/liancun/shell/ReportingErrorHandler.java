package org.liancun.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.graph.Outage;
import org.springframework.web.util.DisconnectedClientHelper;

/** Says that something went wrong while the page stays as it is. */
class ReportingErrorHandler implements ErrorHandler {

  private static final int SHORTLY = 6_000;

  private final transient Incidents incidents;

  ReportingErrorHandler(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public void error(ErrorEvent event) {
    if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
      return; // the page was closed; nobody is left to tell, and nothing is wrong
    }
    var ui = UI.getCurrent();
    if (Outage.isBehind(event.getThrowable())) {
      tell(ui, ReportingErrorHandler::sayAway);
    } else {
      var number = incidents.record(event.getThrowable());
      tell(ui, page -> show(page, number));
    }
  }

  private void tell(@Nullable UI ui, Consumer<UI> notice) {
    if (ui != null && !ui.isClosing()) {
      var unused = ui.access(() -> attempt(ui, notice));
    }
  }

  /** While the program stops no notice can be shown any more, and telling of that has no end. */
  private void attempt(UI ui, Consumer<UI> notice) {
    try {
      notice.accept(ui);
    } catch (RuntimeException e) {
      incidents.record(e);
    }
  }

  /** The bar on top goes on telling; nobody has to report this. */
  private static void sayAway(UI ui) {
    Notification.show(
        ui.getTranslation("error.away.notice"), SHORTLY, Notification.Position.BOTTOM_CENTER);
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
