package org.liancun.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import tools.jackson.databind.json.JsonMapper;

/** Refuses programs with a problem of RFC 9457 instead of a page. */
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final int RETRY_SECONDS = 5;

  private final JsonMapper json;

  ApiRefusals(JsonMapper json) {
    this.json = json;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    switch (failure) {
      case TooManyAttemptsException tooMany -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.waitSeconds()));
        refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "Too many attempts; wait.");
      }
      case GraphAwayException away -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, GraphAwayException.SENTENCE);
      }
      default -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Liancun\"");
        refuse(request, response, HttpStatus.UNAUTHORIZED, "A name and its password are needed.");
      }
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    refuse(request, response, HttpStatus.FORBIDDEN, "This account may not do that.");
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(
        response.getOutputStream(),
        Map.of(
            "title", status.getReasonPhrase(),
            "status", status.value(),
            "detail", detail,
            "instance", request.getRequestURI()));
  }
}
