package org.liancun.api;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liancun.intake.Message;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells programs what went wrong as {@code application/problem+json} (RFC 9457), in their language,
 * also where no controller was found for a request.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unanswerable(Unanswerable e, Locale language) {
    return ProblemDetail.forStatusAndDetail(e.status(), e.sentence().in(language));
  }

  @ExceptionHandler({ServiceUnavailableException.class, SessionExpiredException.class})
  ProblemDetail graphAway(Locale language) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, Message.of("api.graph-away").in(language));
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

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    e.getBody().setDetail(told("api.missing", e.getParameterName()));
    return handleExceptionInternal(e, e.getBody(), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
      HttpRequestMethodNotSupportedException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    e.getBody().setDetail(told("api.wrong-method", e.getMethod()));
    return handleExceptionInternal(e, e.getBody(), headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    var name =
        e instanceof MethodArgumentTypeMismatchException argument
            ? argument.getName()
            : String.valueOf(e.getPropertyName());
    var problem =
        ProblemDetail.forStatusAndDetail(
            status, told("api.wrong-value", name, String.valueOf(e.getValue())));
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  /** Such as "size must be less than or equal to 200, but is 100000." */
  private static String sentence(ParameterValidationResult wrong) {
    var rules =
        wrong.getResolvableErrors().stream()
            .map(MessageSourceResolvable::getDefaultMessage)
            .collect(Collectors.joining(told("api.and")));
    return told(
        "api.out-of-bounds",
        String.valueOf(wrong.getMethodParameter().getParameterName()),
        rules,
        String.valueOf(wrong.getArgument()));
  }

  private static String told(String key, Object... values) {
    return Message.of(key, values).in(LocaleContextHolder.getLocale());
  }
}
