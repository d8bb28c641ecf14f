package org.liancun.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Lets a page run only those inline scripts that it was served with, each marked by a number used
 * once. The development server adds scripts of its own, so it keeps the general policy.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();

  @Override
  public void serviceInit(ServiceInitEvent event) {
    if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
      event.addIndexHtmlRequestListener(this::markScripts);
    }
  }

  private void markScripts(IndexHtmlResponse page) {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    page.getDocument().select("script").attr("nonce", nonce);
    page.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce));
  }
}
