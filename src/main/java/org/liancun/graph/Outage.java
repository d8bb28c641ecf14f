package org.liancun.graph;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;

/** Tells "the graph cannot be reached now" from everything else that may go wrong with it. */
public final class Outage {

  private static final int DEEPEST = 20;

  private Outage() {}

  /** {@return whether something went wrong only because the graph could not be reached} */
  public static boolean isBehind(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause)
        .limit(DEEPEST)
        .anyMatch(Outage::isOne);
  }

  private static boolean isOne(Throwable e) {
    return e instanceof Neo4jException known
        && (e instanceof RetryableException || e instanceof SecurityException || isWait(known));
  }

  /** A pool whose server is gone says only that it had no connection to give, without a code. */
  private static boolean isWait(Neo4jException e) {
    return e instanceof ClientException && e.code().equals("N/A");
  }
}
