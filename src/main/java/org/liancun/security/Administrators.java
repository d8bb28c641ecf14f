package org.liancun.security;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Sees to it that someone can always log in. Needs a graph that is ready. */
@Service
public class Administrators {

  /** The name of the administrator that a new store begins with. */
  public static final String FIRST = "admin";

  private static final Logger log = LoggerFactory.getLogger(Administrators.class);

  private final Accounts accounts;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final ReadablePasswords passwords = new ReadablePasswords();

  Administrators(Accounts accounts, PasswordEncoder encoder, Clock clock) {
    this.accounts = accounts;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Creates the first administrator if there is no account at all.
   *
   * @return the password to tell once, or empty if somebody is there already, also if another
   *     starter was faster
   */
  public Optional<GeneratedPassword> ensureFirst() {
    if (accounts.count() > 0) {
      return Optional.empty();
    }
    var generated = new GeneratedPassword(FIRST, passwords.next());
    try {
      accounts.save(
          Account.create(FIRST, hash(generated.password()), Role.ADMINISTRATOR, clock.instant()));
    } catch (DataIntegrityViolationException | OptimisticLockingFailureException e) {
      log.debug("Another starter created the first administrator", e);
      return Optional.empty();
    }
    return Optional.of(generated);
  }

  /**
   * Gives an account a new generated password.
   *
   * @throws UnknownAccountException if there is no account of that name
   */
  public GeneratedPassword resetPassword(String name) {
    var account = accounts.findById(name).orElseThrow(() -> new UnknownAccountException(name));
    var generated = new GeneratedPassword(name, passwords.next());
    accounts.save(account.withPasswordHash(hash(generated.password())));
    return generated;
  }

  private String hash(String password) {
    return encoder.encode(password);
  }
}
