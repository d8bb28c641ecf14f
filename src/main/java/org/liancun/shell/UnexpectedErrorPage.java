package org.liancun.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Something went wrong that nobody foresaw; the log has it under the number shown. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnexpectedErrorPage extends ErrorPage implements HasErrorParameter<Exception> {

  private final transient Incidents incidents;

  UnexpectedErrorPage(Incidents incidents) {
    super("error.unexpected");
    this.incidents = incidents;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    say(getTranslation("error.unexpected.text", incidents.record(error.getCaughtException())));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
