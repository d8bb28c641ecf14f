package org.liancun.security;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody can be recognized now, because the graph that knows them cannot be reached. */
class GraphAwayException extends AuthenticationServiceException {

  static final String SENTENCE = "The database is not reachable yet.";

  GraphAwayException() {
    super(SENTENCE);
  }

  GraphAwayException(Throwable cause) {
    super(SENTENCE, cause);
  }
}
