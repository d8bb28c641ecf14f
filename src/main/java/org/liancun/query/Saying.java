package org.liancun.query;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence by which people may ask a question.
 *
 * @param pattern that a whole sentence has to match; a group for each slot
 * @param letters how much of it is fixed: of two that match, the longer says more
 */
record Saying(Question question, String text, Pattern pattern, int letters) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** The slot that says below which unit is asked; any question has it. */
  static final String SCOPE = "scope";

  /** Stands for what nobody has said. */
  static final String UNSAID = "[…]";

  private static final Pattern END = Pattern.compile("[\\s?!.。？！]+$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?<=^|\\s)(?:an?|the)\\s+");

  static Saying of(Question question, String text) {
    var plain = plain(text);
    var pattern = new StringBuilder();
    var slots = SLOT.matcher(plain);
    int at = 0;
    int letters = 0;
    while (slots.find()) {
      pattern.append(fixed(plain.substring(at, slots.start())));
      letters += slots.start() - at;
      pattern.append("(?<").append(slots.group(1)).append('>');
      pattern.append(isNumber(question, slots.group(1)) ? Numerals.PATTERN : ".+?").append(')');
      at = slots.end();
    }
    pattern.append(fixed(plain.substring(at)));
    letters += plain.length() - at;
    return new Saying(
        question, text, Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE), letters);
  }

  private static boolean isNumber(Question question, String slot) {
    return question
        .parameter(slot)
        .filter(parameter -> parameter.type() == Parameter.Type.NUMBER)
        .isPresent();
  }

  /** {@return what a sentence says in each slot, if it is this one} */
  Optional<Map<String, String>> slots(String sentence) {
    var match = pattern.matcher(plain(sentence));
    if (!match.matches()) {
      return Optional.empty();
    }
    var slots = new HashMap<String, String>();
    pattern.namedGroups().keySet().forEach(slot -> slots.put(slot, match.group(slot).strip()));
    return Optional.of(slots);
  }

  /** {@return it without its slots} */
  String words() {
    return SLOT.matcher(text).replaceAll(" ");
  }

  /** {@return what has to be said in it, in its order} */
  List<String> asks() {
    return SLOT.matcher(text).results().map(slot -> slot.group(1)).toList();
  }

  /** {@return it with something said in each slot, as an example; slots without stay marked} */
  String example(Function<String, Optional<String>> said) {
    return SLOT.matcher(text)
        .replaceAll(slot -> Matcher.quoteReplacement(said.apply(slot.group(1)).orElse(UNSAID)));
  }

  /** {@return whether it is in a language, as far as one can see} */
  boolean isIn(Locale language) {
    boolean isChinese = text.codePoints().anyMatch(Character::isIdeographic);
    return isChinese == language.getLanguage().equals("zh");
  }

  /** {@return a sentence without what does not count: width, outer blanks, a mark, articles} */
  static String plain(String sentence) {
    var narrow = Normalizer.normalize(sentence, Normalizer.Form.NFKC).strip();
    var unmarked = END.matcher(narrow).replaceAll("");
    return BLANKS.matcher(ARTICLE.matcher(unmarked).replaceAll("")).replaceAll(" ");
  }

  /** Between Chinese words some write a blank and others none. */
  private static String fixed(String part) {
    var pattern = new StringBuilder();
    part.codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                pattern.append("\\s*");
              } else {
                pattern.append(Pattern.quote(Character.toString(c)));
                pattern.append(Character.isIdeographic(c) ? "\\s*" : "");
              }
            });
    return (part.isEmpty() || !Character.isIdeographic(part.codePointAt(0)) ? "" : "\\s*")
        + pattern;
  }
}
