package org.liancun.api;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells what went wrong as {@code application/problem+json} (RFC 9457). */
@RestControllerAdvice("org.liancun.api")
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unknownCode(UnknownCodeException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, message(e));
  }

  @ExceptionHandler
  ProblemDetail unknownLevel(UnknownLevelException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message(e));
  }

  @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
  ProblemDetail graphAway() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached now. Try again shortly.");
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
