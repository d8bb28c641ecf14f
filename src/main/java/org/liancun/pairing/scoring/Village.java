package org.liancun.pairing.scoring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a village on the day of planning.
 *
 * @param township the code of its township
 * @param isUrban whether it is an urban community
 * @param terrain as the sheet has it; blank: not known
 * @param industries the main one first
 * @param needs the most urgent first
 * @param given what it has given to others already
 * @param skills of its members
 * @param sources of what is known
 */
public record Village(
    String code,
    String name,
    String township,
    boolean isUrban,
    Figures figures,
    String terrain,
    @Nullable Position position,
    List<String> industries,
    List<String> needs,
    List<String> given,
    List<String> skills,
    Seats seats,
    Sources sources)
    implements Side {

  public Village {
    industries = List.copyOf(industries);
    needs = List.copyOf(needs);
    given = List.copyOf(given);
    skills = List.copyOf(skills);
  }

  @Override
  public List<String> resources() {
    return Stream.of(given, industries, skills).flatMap(List::stream).distinct().toList();
  }

  /** {@return the same village with other figures} */
  public Village reporting(Figures others) {
    return known(others, industries, needs);
  }

  /** {@return the same village with other figures, trades and needs} */
  public Village known(Figures others, List<String> trades, List<String> wants) {
    return new Village(
        code, name, township, isUrban, others, terrain, position, trades, wants, given, skills,
        seats, sources);
  }

  /** {@return whether it is rated weak} */
  public boolean isWeak() {
    return figures.isRated(Rating.WEAK);
  }
}
