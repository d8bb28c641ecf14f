package org.liancun.api;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells programs what went wrong as {@code application/problem+json} (RFC 9457), also where no
 * controller was found for a request.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unknownCode(UnknownCodeException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, message(e));
  }

  @ExceptionHandler
  ProblemDetail unknownAddress(UnknownAddressException e) {
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

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    var problem = e.getBody();
    problem.setDetail(
        e.getParameterValidationResults().stream()
            .map(Problems::sentence)
            .collect(Collectors.joining(" ")));
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  /** Such as "size must be less than or equal to 200, but is 100000." */
  private static String sentence(ParameterValidationResult wrong) {
    var rules =
        wrong.getResolvableErrors().stream()
            .map(MessageSourceResolvable::getDefaultMessage)
            .collect(Collectors.joining(" and "));
    return "%s %s, but is %s."
        .formatted(wrong.getMethodParameter().getParameterName(), rules, wrong.getArgument());
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
