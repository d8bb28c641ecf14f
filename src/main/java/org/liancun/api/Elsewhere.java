package org.liancun.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Answers addresses below {@code /api} that nothing else answers, before the pages do: a program
 * has no use for a page that says so.
 */
@Component
class Elsewhere extends AbstractHandlerMapping {

  private static final String API = "/api/";

  /** The pages that show the description of the API are files, which are looked for later. */
  private static final String FILES = "/api/v1/swagger-ui/";

  Elsewhere() {
    setOrder(Ordered.LOWEST_PRECEDENCE / 2);
  }

  @Override
  protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (!path.startsWith(API) || path.startsWith(FILES)) {
      return null;
    }
    var method = ReflectionUtils.findMethod(Elsewhere.class, "nothing", HttpServletRequest.class);
    return method == null ? null : new HandlerMethod(this, method);
  }

  void nothing(HttpServletRequest request) {
    throw Unanswerable.unknownAddress(request.getRequestURI());
  }
}
