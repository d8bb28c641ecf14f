package org.liancun.security;

import org.jspecify.annotations.Nullable;
import org.liancun.graph.GraphState;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Recognizes people by name and password, with the brake on, and tells apart "wrong" from "cannot
 * say now".
 */
class BrakedLogin implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final Brake brake;
  private final GraphState graph;

  BrakedLogin(DaoAuthenticationProvider passwords, Brake brake, GraphState graph) {
    this.passwords = passwords;
    this.brake = brake;
    this.graph = graph;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication authentication) {
    if (!graph.status().isReady()) {
      throw new GraphAwayException();
    }
    var attempt = new Attempt(authentication.getName(), address(authentication));
    brake
        .tooOften(attempt)
        .ifPresent(
            wait -> {
              throw new TooManyAttemptsException(wait);
            });
    return authenticate(authentication, attempt);
  }

  private @Nullable Authentication authenticate(Authentication authentication, Attempt attempt) {
    try {
      var recognized = passwords.authenticate(authentication);
      brake.release(attempt);
      return recognized;
    } catch (InternalAuthenticationServiceException e) {
      brake.takeBack(attempt);
      throw new GraphAwayException(e);
    }
  }

  private static String address(Authentication authentication) {
    return authentication.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return passwords.supports(authentication);
  }
}
