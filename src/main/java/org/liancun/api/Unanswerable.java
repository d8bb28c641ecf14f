package org.liancun.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.liancun.intake.Message;
import org.liancun.organization.Level;
import org.liancun.pairing.planning.Couple;
import org.springframework.http.HttpStatus;

/** Asked for something that cannot be answered; the sentence says why. */
final class Unanswerable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final transient Message sentence;

  private Unanswerable(HttpStatus status, Message sentence) {
    super(sentence.toString());
    this.status = status;
    this.sentence = sentence;
  }

  /** {@return that nothing has a code, or that what has it may not be seen} */
  static Unanswerable unknownCode(String code, LocalDate asOf) {
    return new Unanswerable(
        HttpStatus.NOT_FOUND, Message.of("api.unknown-code", code, asOf.toString()));
  }

  /** {@return that there is nothing at an address below {@code /api}} */
  static Unanswerable unknownAddress(String address) {
    return new Unanswerable(HttpStatus.NOT_FOUND, Message.of("api.unknown-address", address));
  }

  static Unanswerable unknownLevel(String word) {
    var known = Arrays.stream(Level.values()).map(Level::key).collect(Collectors.joining(", "));
    return new Unanswerable(HttpStatus.BAD_REQUEST, Message.of("api.unknown-level", word, known));
  }

  /** {@return that a parameter takes other words} */
  static Unanswerable unknownWord(String parameter, String word, Collection<String> known) {
    return new Unanswerable(
        HttpStatus.BAD_REQUEST,
        Message.of("api.unknown-word", parameter, word, String.join(", ", known)));
  }

  static Unanswerable unknownQuestion(String name) {
    return new Unanswerable(HttpStatus.NOT_FOUND, Message.of("api.unknown-question", name));
  }

  static Unanswerable unknownParameter(String question, String parameter) {
    return new Unanswerable(
        HttpStatus.BAD_REQUEST, Message.of("api.unknown-parameter", question, parameter));
  }

  static Unanswerable lacking(String parameter) {
    return new Unanswerable(HttpStatus.BAD_REQUEST, Message.of("api.missing", parameter));
  }

  static Unanswerable unfit(String parameter, String value) {
    return new Unanswerable(
        HttpStatus.BAD_REQUEST, Message.of("api.wrong-value", parameter, value));
  }

  static Unanswerable outOfRange(String parameter, String value, long from, long to) {
    return new Unanswerable(
        HttpStatus.BAD_REQUEST, Message.of("api.out-of-range", parameter, value, from, to));
  }

  /** {@return that two whom somebody misses in a plan are in it} */
  static Unanswerable inThePlan(Couple couple) {
    return new Unanswerable(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Message.of("api.pair-already", couple.first(), couple.second()));
  }

  /** {@return that two cannot be paired in a plan, whatever it would cost} */
  static Unanswerable impossible(Couple couple) {
    return new Unanswerable(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Message.of("api.pair-no-why", couple.first(), couple.second()));
  }

  /** {@return why nothing could be planned} */
  static Unanswerable unplanned(Message why) {
    return new Unanswerable(HttpStatus.UNPROCESSABLE_CONTENT, why);
  }

  HttpStatus status() {
    return status;
  }

  Message sentence() {
    return sentence;
  }
}
