package org.liancun.sample.county;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.organization.Level;

/**
 * Counties as the rows of sheets. The same arguments give the same rows, byte for byte, on every
 * machine.
 */
public final class Counties {

  private Counties() {}

  /**
   * An entry of an official list of divisions.
   *
   * @param code its code of twelve digits
   * @param name its name as listed, kept as it is
   * @param level county, township or village, or another word that {@link Level} knows for them
   * @param parent the code of the entry above, blank at the top
   */
  public record Listed(String code, String name, String level, String parent) {

    boolean is(Level wanted) {
      return Level.of(level).filter(wanted::equals).isPresent();
    }
  }

  /** {@return the sample county, which tells all five stories with their figures} */
  public static CountyRecords sample() {
    return new SamplePlan(SamplePlan.SEED).records();
  }

  /** {@return the sample county as it would be had the dice fallen otherwise} */
  public static CountyRecords sample(long seed) {
    return new SamplePlan(seed).records();
  }

  /**
   * Invents counties, each when the stream asks for it, so that none but the current is held.
   *
   * @param number how many, up to 90
   * @param seed another one gives other counties
   * @param villages how many villages each has, at least 1
   * @param members how many members each has, cadres among them
   * @throws IllegalArgumentException if there are too many counties, or too few members for the
   *     cadres and three in each village
   */
  public static Stream<CountyRecords> invented(int number, long seed, int villages, int members) {
    if (number > InventedPlan.MOST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%d counties are too many; ask for %d", number, InventedPlan.MOST));
    }
    return IntStream.range(0, number)
        .mapToObj(i -> new InventedPlan(seed, i).records(villages, members));
  }

  /**
   * Invents people and attributes for the counties of an official list, whose codes and names stay.
   * A real village's name never carries an invented rating or income, nor what would imply one:
   * needs, cases, awards, objections, help of the strong for the weak. All else is marked
   * synthetic.
   *
   * @param divisions the entries, in any order; townships without a county above them are left out
   * @param members how many members each county has, cadres among them
   * @return a county for each entry of that level that has villages, in the order of the list
   */
  public static Stream<CountyRecords> over(List<Listed> divisions, long seed, int members) {
    var below = divisions.stream().collect(Collectors.groupingBy(Listed::parent));
    return divisions.stream()
        .filter(entry -> entry.is(Level.COUNTY))
        .map(entry -> new ListedPlan(below, entry, seed))
        .filter(ListedPlan::hasVillages)
        .map(plan -> plan.records(members));
  }
}
