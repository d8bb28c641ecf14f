package org.liancun.ledger;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of numbers counts, and in which units people write it in a header. */
public enum Measure {
  /** Yuan. */
  MONEY(Map.of("元", "1", "角", "0.1", "分", "0.01")),
  /** People. */
  PEOPLE(Map.of("人", "1", "口", "1", "名", "1")),
  /** Households. */
  HOUSEHOLDS(Map.of("户", "1")),
  /** Mu, of which fifteen are a hectare. */
  AREA(Map.of("亩", "1", "公顷", "15", "ha", "15", "平方公里", "1500", "km2", "1500")),
  /** Metres. */
  LENGTH(Map.of("米", "1", "m", "1", "公里", "1000", "千米", "1000", "km", "1000", "里", "500"));

  private static final Map<String, String> SCALES =
      Map.of(
          "",
          "1",
          "百",
          "100",
          "千",
          "1000",
          "万",
          "10000",
          "十万",
          "100000",
          "百万",
          "1000000",
          "千万",
          "10000000",
          "亿",
          "100000000");

  /** What may stand before a unit, and after it: 单位:万元, 元/人. */
  private static final Pattern AROUND = Pattern.compile("^(计量)?单位[::]?|([/每·](人|年|户))+$|人民币|\\s");

  /** Units of other sorts, which no column of ours is kept in. */
  private static final Pattern OTHER =
      Pattern.compile(
          "[十百千万亿]*([美港欧日澳]元|英镑|公?斤|[千毫]?克|吨|平方米|m2|㎡|分地|[头只株棵台件次家个项]|[%‰])|[百千万亿]*元/[月日天季]|(usd|eur|yuan|rmb|cny|mu)");

  private final Map<String, String> units;

  Measure(Map<String, String> units) {
    this.units = units;
  }

  /** {@return whether a text in brackets names a unit, of whatever it may be} */
  public static boolean isUnit(String text) {
    var plain = plain(text);
    return OTHER.matcher(plain).matches()
        || (SCALES.containsKey(plain) && !plain.isEmpty())
        || Arrays.stream(values()).anyMatch(measure -> measure.factor(text).isPresent());
  }

  /** {@return how many of the column's own unit one of a unit is; empty: it is of another sort} */
  public Optional<BigDecimal> factor(String unit) {
    var plain = plain(unit);
    if (!plain.isEmpty() && SCALES.containsKey(plain)) {
      return scale(plain);
    }
    return units.entrySet().stream()
        .filter(entry -> plain.endsWith(entry.getKey()))
        .flatMap(
            entry ->
                scale(plain.substring(0, plain.length() - entry.getKey().length()))
                    .map(scale -> scale.multiply(new BigDecimal(entry.getValue())))
                    .stream())
        .findFirst();
  }

  private static Optional<BigDecimal> scale(String text) {
    return Optional.ofNullable(SCALES.get(text)).map(BigDecimal::new);
  }

  private static String plain(String unit) {
    var text = Normalizer.normalize(unit, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
    return AROUND.matcher(text).replaceAll("");
  }
}
