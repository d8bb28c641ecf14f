package org.liancun.embedded;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;

/** Writes one after another and counts those that the server acknowledged, until one fails. */
final class Writes {

  private final Driver driver;
  private final CountDownLatch some = new CountDownLatch(50);
  private final Thread thread = Thread.ofPlatform().daemon().name("writes").unstarted(this::run);
  private final AtomicLong acknowledged = new AtomicLong();

  private Writes(Driver driver) {
    this.driver = driver;
  }

  /** Adds nothing to what an earlier row of writes left: the count starts at zero again. */
  static Writes start(Driver driver) {
    driver.executableQuery("MATCH (w:Write) DELETE w").execute();
    Writes writes = new Writes(driver);
    writes.thread.start();
    return writes;
  }

  static long count(Driver driver) {
    return driver
        .executableQuery("MATCH (w:Write) RETURN count(w) AS writes")
        .execute()
        .records()
        .getFirst()
        .get("writes")
        .asLong();
  }

  /** Without the driver's own retries, which would hide the failure. */
  private void run() {
    try (Session session = driver.session()) {
      while (true) {
        session
            .run("CREATE (:Write {number: $number})", Map.of("number", acknowledged.get()))
            .consume();
        acknowledged.incrementAndGet();
        some.countDown();
      }
    } catch (Neo4jException e) {
      // The end that is waited for.
    }
  }

  void awaitSome() throws InterruptedException {
    if (!some.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("only " + acknowledged.get() + " writes in a minute");
    }
  }

  /** {@return how many writes were acknowledged before the first that failed} */
  long untilFailure() throws InterruptedException {
    thread.join(60_000);
    return acknowledged.get();
  }
}
