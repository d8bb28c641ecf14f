package org.liancun.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.liancun.graph.Graph;
import org.liancun.graph.Viewpoint;
import org.liancun.organization.Recorder;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with a mark of the state of the graph (an ETag); whoever comes back with the mark while
 * nothing has changed is told just that, without another look at the graph.
 *
 * <p>The mark stands for the last change of the structure, the day, the scope, the address, the
 * language and this run of the program. It is weak, since compression does not change it.
 */
@Component
class Answers {

  private static final Pattern WEAK = Pattern.compile("W/(?=\")");

  private final Graph graph;
  private final Recorder recorder;
  private final String program = UUID.randomUUID().toString();

  Answers(Graph graph, Recorder recorder) {
    this.graph = graph;
    this.recorder = recorder;
  }

  /**
   * {@return an answer, or that nothing has changed}
   *
   * @param body is asked for in the transaction in which the mark was read, after it, so that an
   *     answer is never older than its mark
   */
  <T> ResponseEntity<T> of(HttpServletRequest request, Viewpoint viewpoint, Supplier<T> body) {
    return graph.together(
        () -> {
          var headers = headers(request, viewpoint);
          return isKnown(headers, request)
              ? ResponseEntity.status(HttpStatus.NOT_MODIFIED).headers(headers).build()
              : ResponseEntity.ok().headers(headers).body(body.get());
        });
  }

  /**
   * Sends a file, or tells that nothing has changed.
   *
   * @param file is asked for before anything is sent, so that it can still be refused
   */
  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      Viewpoint viewpoint,
      Supplier<Outgoing> file)
      throws IOException {
    try {
      graph.readOnce(
          tx -> {
            send(headers(request, viewpoint), request, response, file);
            return null;
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e);
    }
  }

  private static void send(
      HttpHeaders headers,
      HttpServletRequest request,
      HttpServletResponse response,
      Supplier<Outgoing> file) {
    if (isKnown(headers, request)) {
      headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return;
    }
    var out = file.get();
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(out.name(), UTF_8).build());
    headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.setContentType(out.mediaType());
    try {
      out.content().write(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw response.isCommitted() ? brokenOff(e) : e;
    }
  }

  /** What has begun as a file must not go on as a problem, nor end as if it were whole. */
  private static UncheckedIOException brokenOff(RuntimeException why) {
    return new UncheckedIOException(new IOException(why));
  }

  /** {@return the headers of an answer with its mark; without, if nothing was ever changed} */
  HttpHeaders headers(HttpServletRequest request, Viewpoint viewpoint) {
    var headers = new HttpHeaders();
    headers.setCacheControl(CacheControl.noCache().cachePrivate());
    headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    var turn = graph.readAll(recorder::turn);
    if (!turn.isEmpty()) {
      var all =
          String.join(
              " ",
              program,
              turn,
              viewpoint.toString(),
              request.getRequestURI(),
              String.valueOf(request.getQueryString()),
              LocaleContextHolder.getLocale().getLanguage());
      headers.setETag("W/\"%s\"".formatted(UUID.nameUUIDFromBytes(all.getBytes(UTF_8))));
    }
    return headers;
  }

  /** {@return whether a program has the answer with this mark already} */
  static boolean isKnown(HttpHeaders headers, HttpServletRequest request) {
    var mark = headers.getETag();
    return mark != null
        && Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream()
            .flatMap(line -> Pattern.compile(",").splitAsStream(line))
            .anyMatch(one -> plain(one.strip()).equals(plain(mark)));
  }

  private static String plain(String mark) {
    return WEAK.matcher(mark).replaceFirst("");
  }
}
