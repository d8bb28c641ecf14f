package org.liancun.query.console;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps who asked what, how it ended and how long it took; never what came out. */
@Component
class ConsoleLog {

  private static final int FILES = 5;
  private static final int MEGABYTE = 1 << 20;

  private final String path;
  private final LoggerContext logging;
  private volatile boolean isOpen;

  /**
   * A log that makes its file when there is something to keep.
   *
   * @param path of the file
   */
  ConsoleLog(@Value("${liancun.console.log}") String path) {
    this.path = path;
    this.logging = (LoggerContext) LoggerFactory.getILoggerFactory();
  }

  void add(String account, String statement, Outcome outcome, long begin) {
    long millis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
    logger().info("{}\t{}\t{} ms\t{}", account, outcome.word(), millis, oneLine(statement));
  }

  /** What is kept is one line, whatever somebody typed. */
  private static String oneLine(String statement) {
    var line = statement.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    return line.substring(0, Math.min(line.length(), Limits.STATEMENT));
  }

  private Logger logger() {
    var logger = logging.getLogger(ConsoleLog.class);
    if (!isOpen) {
      open(logger);
    }
    return logger;
  }

  private synchronized void open(Logger logger) {
    if (isOpen) {
      return;
    }
    var file = new RollingFileAppender<ILoggingEvent>();
    file.setContext(logging);
    file.setFile(path);
    file.setEncoder(encoder());
    file.setTriggeringPolicy(trigger());
    roll(file);
    file.start();
    logger.setLevel(Level.INFO);
    logger.setAdditive(false);
    logger.addAppender(file);
    isOpen = true;
  }

  private PatternLayoutEncoder encoder() {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(logging);
    encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX}\t%msg%n");
    encoder.start();
    return encoder;
  }

  private SizeBasedTriggeringPolicy<ILoggingEvent> trigger() {
    var trigger = new SizeBasedTriggeringPolicy<ILoggingEvent>();
    trigger.setContext(logging);
    trigger.setMaxFileSize(new FileSize(MEGABYTE));
    trigger.start();
    return trigger;
  }

  private void roll(RollingFileAppender<ILoggingEvent> file) {
    var rolling = new FixedWindowRollingPolicy();
    rolling.setContext(logging);
    rolling.setParent(file);
    rolling.setFileNamePattern(path + ".%i");
    rolling.setMinIndex(1);
    rolling.setMaxIndex(FILES);
    rolling.start();
    file.setRollingPolicy(rolling);
  }
}
