package org.liancun.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The account may not see this. */
@ParentLayout(MainLayout.class)
@PermitAll
class AccessDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

  AccessDeniedPage() {
    super("error.denied");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    say(getTranslation("error.denied.text"));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
