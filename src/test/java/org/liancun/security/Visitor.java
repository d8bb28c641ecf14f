package org.liancun.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** A browser, as far as the door sees it: cookies, forms, no redirects followed. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]*)\"");

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

  Visitor(String base) {
    this.base = base;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  HttpResponse<String> get(String path, String name, String password)
      throws IOException, InterruptedException {
    var credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    var basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
    return send(request(path).header("Authorization", basic).GET());
  }

  HttpResponse<String> logIn(String name, String password)
      throws IOException, InterruptedException {
    var page = CSRF.matcher(get("/login").body());
    var form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(encoded(name), encoded(password), page.find() ? encoded(page.group(1)) : "");
    return send(
        request("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("JSESSIONID"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** {@return path and query of the redirect} */
  static String location(HttpResponse<?> answer) {
    var location = URI.create(answer.headers().firstValue("Location").orElse(""));
    return location.getQuery() == null
        ? location.getPath()
        : location.getPath() + "?" + location.getQuery();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
