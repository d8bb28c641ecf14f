package org.liancun.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a person who could not be let in back to the login page, which says why. */
class LoginFailures implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    response.sendRedirect(request.getContextPath() + SecurityConfiguration.LOGIN + reason(failure));
  }

  private static String reason(AuthenticationException failure) {
    return switch (failure) {
      case TooManyAttemptsException tooMany -> "?wait=" + tooMany.waitSeconds();
      case GraphAwayException away -> "?away";
      default -> "?error";
    };
  }
}
