package org.liancun.security;

/**
 * A password that the product made up and that is told once.
 *
 * @param name whose it is
 */
public record GeneratedPassword(String name, String password) {

  /** Does not give the password away to a log. */
  @Override
  public String toString() {
    return "GeneratedPassword[name=" + name + "]";
  }
}
