package org.liancun.security;

import java.nio.charset.StandardCharsets;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets people change their own password. */
@Service
public class Passwords {

  /** The fewest characters of a password that somebody chose. */
  public static final int SHORTEST = 10;

  /** The most bytes that bcrypt takes into account. */
  public static final int LONGEST_BYTES = 72;

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Brake brake;

  Passwords(Accounts accounts, PasswordEncoder encoder, Brake brake) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.brake = brake;
  }

  /**
   * Changes the password of the named account, whose owner proves to be there by the current one.
   *
   * @throws UnknownAccountException if there is no account of that name
   */
  public PasswordChange change(String name, String current, String next) {
    if (next.codePointCount(0, next.length()) < SHORTEST) {
      return PasswordChange.TOO_SHORT;
    }
    if (next.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      return PasswordChange.TOO_LONG;
    }
    var attempt = new Attempt(name, "in session");
    return brake.tooOften(attempt).isPresent()
        ? PasswordChange.TOO_MANY_ATTEMPTS
        : change(attempt, current, next);
  }

  private PasswordChange change(Attempt attempt, String current, String next) {
    var name = attempt.name();
    var account = accounts.findById(name).orElseThrow(() -> new UnknownAccountException(name));
    if (!encoder.matches(current, account.passwordHash())) {
      return PasswordChange.WRONG_CURRENT;
    }
    accounts.save(account.withPasswordHash(encoder.encode(next)));
    brake.release(attempt);
    return PasswordChange.CHANGED;
  }
}
