package org.liancun.security;

/** Someone asked for an account that there is not. */
public class UnknownAccountException extends RuntimeException {

  UnknownAccountException(String name) {
    super("There is no account named " + name + ".");
  }
}
