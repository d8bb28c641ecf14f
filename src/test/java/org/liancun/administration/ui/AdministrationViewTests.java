package org.liancun.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import org.junit.jupiter.api.Test;

class AdministrationViewTests {

  private final AccessAnnotationChecker access = new AccessAnnotationChecker();
  private final Principal somebody = () -> "somebody";

  @Test
  void administratorsSeeIt() {
    assertThat(access.hasAccess(AdministrationView.class, somebody, "ADMINISTRATOR"::equals))
        .isTrue();
  }

  @Test
  void nobodyElseSeesIt() {
    assertThat(access.hasAccess(AdministrationView.class, somebody, role -> false)).isFalse();
    assertThat(access.hasAccess(AdministrationView.class, null, role -> false)).isFalse();
  }
}
