package org.liancun.security;

/**
 * What a page of the product may load: only what the product itself serves.
 *
 * <p>Vaadin's client needs inline styles and {@code eval}; images and workers may come out of the
 * page itself, as the canvas makes some.
 */
final class ContentPolicy {

  static final String HEADER = "Content-Security-Policy";

  /** For everything but the page itself. */
  static final String GENERAL = withScripts("'unsafe-inline'");

  private ContentPolicy() {}

  static String withNonce(String nonce) {
    return withScripts("'nonce-" + nonce + "'");
  }

  private static String withScripts(String inline) {
    return String.join(
        "; ",
        "default-src 'self'",
        "script-src 'self' 'unsafe-eval' " + inline,
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        "frame-ancestors 'self'");
  }
}
