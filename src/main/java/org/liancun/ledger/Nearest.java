package org.liancun.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.organization.Naming;

/**
 * What was probably meant by a code or name that nothing bears: what has that name, sounds the
 * same, or differs by few slips; else what it is short for.
 */
public final class Nearest {

  /** Of more that are equally near none is probable. */
  private static final int MOST = 3;

  private static final int LONG_CODE = 8;

  /** Two digits name a province, which nobody means by chance. */
  private static final int SHORTEST_REGION = 4;

  private static final Pattern ZEROS = Pattern.compile("0+");

  private static final int FAR = Integer.MAX_VALUE;

  /** Something that may have been meant. */
  public record Candidate(String code, String name) {}

  private Nearest() {}

  /** {@return the candidates that come nearest, by code; none if too many come equally near} */
  public static List<Candidate> of(String wrong, Stream<Candidate> candidates) {
    var sound = Directory.isName(wrong) ? Naming.of(wrong).pinyin() : List.<String>of();
    var byDistance =
        candidates
            .distinct()
            .collect(
                groupingBy(
                    near -> distance(near, wrong, sound), TreeMap::new, Collectors.toList()));
    byDistance.remove(FAR);
    var nearest = byDistance.isEmpty() ? List.<Candidate>of() : byDistance.firstEntry().getValue();
    return nearest.size() > MOST
        ? List.of()
        : nearest.stream().sorted(Comparator.comparing(Candidate::code)).toList();
  }

  private static int distance(Candidate near, String wrong, List<String> sound) {
    if (near.name().equals(wrong) || near.code().equals(wrong)) {
      return 0;
    }
    int slips = Math.min(Slips.between(wrong, near.code()), Slips.between(wrong, near.name()));
    if (near.name().length() == wrong.length() && soundsLike(near, sound)) {
      return 1;
    }
    if (slips <= mostSlips(wrong)) {
      return 2 * slips;
    }
    return isShortFor(wrong, near.name()) || isWithoutZeros(wrong, near.code())
        ? 2 * Slips.MOST + 1
        : FAR;
  }

  /** In a short code two slips leave hardly anything of it. */
  private static int mostSlips(String wrong) {
    return Directory.isName(wrong) || wrong.length() >= LONG_CODE
        ? Math.min(Slips.MOST, wrong.length() / 2)
        : Math.min(1, wrong.length() / 2);
  }

  /** People and programs leave out the zeros at the end of a code. */
  private static boolean isWithoutZeros(String wrong, String code) {
    return wrong.length() >= SHORTEST_REGION
        && code.startsWith(wrong)
        && ZEROS.matcher(code.substring(wrong.length())).matches();
  }

  /** Whoever types by sound picks a wrong character of the right sound. */
  private static boolean soundsLike(Candidate near, List<String> sound) {
    return !sound.isEmpty() && !Collections.disjoint(Naming.of(near.name()).pinyin(), sound);
  }

  /** People leave characters out, such as in 农业局 for 农业农村局, never the first. */
  private static boolean isShortFor(String wrong, String name) {
    if (!Directory.isName(wrong) || wrong.length() < 2 || !name.startsWith(wrong.substring(0, 1))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < name.length() && at < wrong.length(); i++) {
      at += name.charAt(i) == wrong.charAt(at) ? 1 : 0;
    }
    return at == wrong.length();
  }
}
