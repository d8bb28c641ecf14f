package org.liancun.shell;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where people log in. It needs no database to be shown, and says when there is none. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  LoginView(DatabaseBar database) {
    addClassName("lc-login");
    var tools = new Div(new LanguageSwitch(), new ColourSwitch());
    tools.addClassName("lc-bar-tools");
    var head = new Div(tools);
    head.addClassName("lc-login-head");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(texts());
    RevealButton.name(form, getTranslation("login.password.show"));
    var sheet = new Div(new H1(new Brand()), about(), form, help());
    sheet.addClassName("lc-login-sheet");
    add(database, head, sheet);
  }

  private Paragraph about() {
    var about = new Paragraph(getTranslation("login.about"));
    about.addClassName("lc-secondary");
    return about;
  }

  private Footer help() {
    var command = new Code(getTranslation("login.forgotten.command"));
    var help = new Footer(new Span(getTranslation("login.forgotten")), command);
    help.addClassName("lc-secondary");
    return help;
  }

  private LoginI18n texts() {
    var texts = LoginI18n.createDefault();
    var labels = texts.getForm();
    labels.setTitle("");
    labels.setUsername(getTranslation("login.name"));
    labels.setPassword(getTranslation("login.password"));
    labels.setSubmit(getTranslation("login.submit"));
    var errors = texts.getErrorMessage();
    errors.setUsername(getTranslation("login.name.missing"));
    errors.setPassword(getTranslation("login.password.missing"));
    errors.setTitle(getTranslation("login.wrong"));
    errors.setMessage(getTranslation("login.wrong.advice"));
    return texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    var reasons = query.getParameters().keySet();
    if (reasons.contains("away")) {
      complain("login.away");
    } else if (reasons.contains("wait")) {
      complain("login.tooMany", query.getSingleParameter("wait").orElse(""));
    } else {
      form.setError(reasons.contains("error"));
    }
  }

  private void complain(String key, Object... values) {
    form.showErrorMessage(getTranslation(key), getTranslation(key + ".advice", values));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("login.title");
  }
}
