package org.liancun.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
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
  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

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
        refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, "api.refused.too-many");
      }
      case GraphAwayException away -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, "api.graph-away");
      }
      default -> {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Liancun\"");
        refuse(request, response, HttpStatus.UNAUTHORIZED, "api.refused.login");
      }
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    refuse(request, response, HttpStatus.FORBIDDEN, "api.refused.account");
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    json.writeValue(
        response.getOutputStream(),
        Map.of(
            "title", status.getReasonPhrase(),
            "status", status.value(),
            "detail", told(key, request),
            "instance", request.getRequestURI()));
  }

  /** English, unless a program would rather have Chinese. */
  private static String told(String key, HttpServletRequest request) {
    boolean chosen = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    var language =
        Collections.list(request.getLocales()).stream()
            .map(Locale::getLanguage)
            .filter(one -> one.equals("zh") || one.equals("en"))
            .findFirst()
            .filter(one -> chosen && one.equals("zh"))
            .map(chinese -> Locale.ROOT)
            .orElse(Locale.ENGLISH);
    return ResourceBundle.getBundle("vaadin-i18n.translations", language, EXACT).getString(key);
  }
}
