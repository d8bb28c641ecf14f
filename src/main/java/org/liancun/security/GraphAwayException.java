package org.liancun.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody can be recognized now, because the graph that knows them cannot be reached. */
class GraphAwayException extends AuthenticationServiceException {

  GraphAwayException(@Nullable Throwable cause) {
    super("The database is not reachable yet.", cause);
  }
}
