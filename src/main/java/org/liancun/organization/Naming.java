package org.liancun.organization;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of one name: as shown, as official, and as typed on a Latin keyboard.
 *
 * @param name the form shown, without 村民委员会 and the like
 * @param official the form of the sheet
 * @param aliases other forms that find it
 * @param pinyin its readings without tones, one word each, such as {@code xubaicun}
 * @param initials the readings' initials, such as {@code xbc}
 */
public record Naming(
    String name,
    String official,
    List<String> aliases,
    List<String> pinyin,
    List<String> initials) {

  private static final Reading READING = new Reading("Han-Latin; Latin-ASCII; Lower");

  /** Readings of place and family names, which differ from those of words: 单 is shan, not dan. */
  private static final Reading NAME_READING = new Reading("Han-Latin/Names; Latin-ASCII; Lower");

  /** {@return the forms of a name as a sheet gives it; complexity linear in its length} */
  public static Naming of(String given) {
    var official = clean(given);
    var name = shown(official);
    var aliases = name.equals(official) ? List.<String>of() : List.of(official);
    var readings = readings(name);
    return new Naming(
        name,
        official,
        aliases,
        distinct(readings, words -> words.collect(Collectors.joining())),
        distinct(
            readings, words -> words.map(w -> w.substring(0, 1)).collect(Collectors.joining())));
  }

  /** {@return a text with full-width letters and digits made plain, and outer blanks gone} */
  public static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** {@return the form shown of a name as a sheet gives it, without 村民委员会 and the like} */
  public static String shown(String given) {
    var official = clean(given);
    var village = official.replaceFirst("(村民委员会|村委会)$", "");
    if (!village.equals(official)) {
      return village.endsWith("村") ? village : village + "村";
    }
    return official.replaceFirst("(社区)?(居民委员会|居委会)$", "社区");
  }

  private static List<String> readings(String name) {
    return Stream.of(NAME_READING, READING).map(reading -> reading.of(name)).distinct().toList();
  }

  private static List<String> distinct(
      List<String> readings, java.util.function.Function<Stream<String>, String> form) {
    var forms = new LinkedHashSet<String>();
    for (var reading : readings) {
      if (!reading.isEmpty()) {
        forms.add(form.apply(Stream.of(reading.split("\\s+"))));
      }
    }
    return List.copyOf(forms);
  }
}
