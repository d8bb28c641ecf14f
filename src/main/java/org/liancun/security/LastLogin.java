package org.liancun.security;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when an account was last used by a person. */
@Component
class LastLogin {

  private static final Logger log = LoggerFactory.getLogger(LastLogin.class);

  private final Accounts accounts;
  private final Clock clock;

  LastLogin(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @EventListener
  void on(InteractiveAuthenticationSuccessEvent event) {
    var name = event.getAuthentication().getName();
    try {
      accounts
          .findById(name)
          .ifPresent(account -> accounts.save(account.loggedInAt(clock.instant())));
    } catch (RuntimeException e) {
      log.warn("The last login of {} was not noted", name, e); // not worth refusing the login
    }
  }
}
