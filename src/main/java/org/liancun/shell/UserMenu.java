package org.liancun.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.liancun.security.Passwords;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Who is logged in, and what they can do about themselves. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends Composite<MenuBar> {

  UserMenu(AuthenticationContext authentication, Passwords passwords) {
    var name = authentication.getPrincipalName().orElse("");
    getContent().addClassName("lc-tool");
    getContent().addThemeVariants(MenuBarVariant.LUMO_END_ALIGNED);
    var root =
        getContent().addItem(new Span(new SvgIcon("assets/icons/person.svg"), new Span(name)));
    root.setAriaLabel(getTranslation("shell.user", name));
    root.getSubMenu()
        .addItem(
            getTranslation("shell.password.change"),
            click -> new PasswordDialog(name, passwords).open());
    root.getSubMenu().addSeparator();
    root.getSubMenu().addItem(getTranslation("shell.logout"), click -> authentication.logout());
  }
}
