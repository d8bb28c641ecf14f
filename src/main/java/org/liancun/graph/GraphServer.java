package org.liancun.graph;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The server that holds the graph. */
@Component
public class GraphServer {

  private final String address;
  private final boolean own;

  GraphServer(Environment environment) {
    address = withoutUser(environment.getProperty("spring.neo4j.uri", ""));
    own = environment.getProperty("liancun.embedded.serves", Boolean.class, false);
  }

  /** {@return where it is, such as {@code neo4j+s://graph.example:7687}} */
  public String address() {
    return address;
  }

  /** {@return whether the product started it itself; otherwise somebody else looks after it} */
  public boolean isOwn() {
    return own;
  }

  private static String withoutUser(String uri) {
    var user = URI.create(uri).getRawUserInfo();
    return user == null ? uri : uri.replace(user + "@", "");
  }
}
