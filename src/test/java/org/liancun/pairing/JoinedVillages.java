package org.liancun.pairing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liancun.pairing.matching.Matcher;
import org.liancun.pairing.planning.Couple;
import org.liancun.pairing.planning.Plan;
import org.liancun.pairing.planning.Planning;
import org.liancun.pairing.planning.Totals;
import org.liancun.pairing.planning.Wishes;
import org.liancun.pairing.scoring.Border;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Figures;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Seats;
import org.liancun.pairing.scoring.Sources;
import org.liancun.pairing.scoring.Village;
import org.liancun.sample.county.CountyRecords;

/**
 * The experiment on S0: the three townships whose eight villages were joined, as they were in the
 * first year reported, before they were joined; their ties, their joint branches and what came of
 * them are hidden. Committees before the joining are not recorded, so nobody has any; nor are
 * members' skills counted.
 *
 * @param facts of the three townships
 */
record JoinedVillages(Facts facts) {

  /** The pairs that the county made. */
  static final List<List<String>> MADE =
      List.of(
          List.of("大红家寨村", "前柏河村"),
          List.of("青坊村", "溪营村"),
          List.of("凤家庄村", "杨桥村"),
          List.of("红家庄村", "黄桥村"));

  private static final Set<String> TOWNSHIPS = Set.of("柳泉镇", "石桥镇", "青岗乡");
  private static final String YEAR = "2023";
  private static final Map<String, Rating> RATINGS =
      Map.of("强", Rating.STRONG, "中", Rating.MEDIUM, "弱", Rating.WEAK);

  /**
   * What the planner says of a pair that was made.
   *
   * @param isFound whether it is in the best plan
   * @param margin what the plan loses without it, or, if it is not in it, with it
   * @param instead the pairs of the plan in which the two villages are, if it is not found
   */
  record Verdict(List<String> names, boolean isFound, Totals margin, List<String> instead) {}

  static JoinedVillages of(CountyRecords county) {
    var townships =
        county.kinds().get("units").stream()
            .filter(row -> TOWNSHIPS.contains(row.get("name")))
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
    var figures =
        county.kinds().get("statistics").stream()
            .filter(row -> row.get("year").equals(YEAR))
            .collect(Collectors.toMap(row -> row.get("village_code"), JoinedVillages::figures));
    var villages =
        county.kinds().get("villages").stream()
            .filter(row -> townships.contains(row.get("township_code")))
            .map(row -> village(row, figures.getOrDefault(row.get("code"), Figures.NONE)))
            .toList();
    var borders =
        county.kinds().get("neighbours").stream()
            .map(
                row ->
                    new Border(
                        row.get("village_code"),
                        row.get("neighbour_code"),
                        Long.valueOf(row.get("metres")),
                        true))
            .toList();
    return new JoinedVillages(new Facts(villages, List.of(), borders, List.of()));
  }

  private static Village village(Map<String, String> row, Figures figures) {
    return new Village(
        row.get("code"),
        row.get("name"),
        row.get("township_code"),
        false,
        figures,
        row.getOrDefault("terrain", ""),
        null,
        several(row.get("industries")),
        several(row.get("needs")),
        List.of(),
        List.of(),
        Seats.NONE,
        Sources.NONE);
  }

  private static List<String> several(@Nullable String cell) {
    return cell == null || cell.isBlank() ? List.of() : List.of(cell.split("、"));
  }

  private static Figures figures(Map<String, String> row) {
    return new Figures(
        2023,
        Integer.valueOf(row.get("population")),
        Integer.valueOf(row.get("households")),
        Integer.valueOf(row.get("per_capita_income")),
        Integer.valueOf(row.get("collective_income")),
        Integer.valueOf(row.get("arable_mu")),
        RATINGS.get(row.get("rating")),
        "");
  }

  /** {@return joint branches on the grounds that need no tie, with the usual weights} */
  static Criteria criteria() {
    return Criteria.USUAL.only(
        Set.of(Ground.STRONG_BESIDE_WEAK, Ground.SMALL_VILLAGES), Set.of(Form.JOINT_BRANCH));
  }

  /** {@return what the planner says of each pair that was made} */
  List<Verdict> verdicts(Criteria criteria) {
    var wishes = Wishes.USUAL.by(criteria);
    var planning = planning(wishes);
    var plan = plan(planning);
    var verdicts = new ArrayList<Verdict>();
    for (var names : MADE) {
      var couple = new Couple(code(names.getFirst()), code(names.getLast()));
      var isFound = plan.pair(couple.first(), couple.second()).isPresent();
      var other =
          isFound
              ? plan(planning(wishes.banning(List.of(couple)))).totals()
              : plan(planning(wishes.locking(List.of(couple)))).totals();
      verdicts.add(
          new Verdict(
              names, isFound, plan.totals().minus(other), isFound ? List.of() : with(plan, names)));
    }
    return verdicts;
  }

  private static List<String> with(Plan plan, List<String> names) {
    return plan.pairs().stream()
        .map(pair -> pair.candidate().pair())
        .filter(pair -> names.contains(pair.first().name()) || names.contains(pair.second().name()))
        .map(pair -> pair.first().name() + "–" + pair.second().name())
        .toList();
  }

  Planning planning(Wishes wishes) {
    return new Planning(facts, wishes, new Matcher(Duration.ofMinutes(1)));
  }

  static Plan plan(Planning planning) {
    return (Plan) planning.plan();
  }

  private String code(String name) {
    return facts.villages().stream()
        .filter(village -> village.name().equals(name))
        .map(Village::code)
        .findFirst()
        .orElseThrow();
  }

  /** {@return the names of a plan's pairs} */
  static Stream<String> names(Plan plan) {
    return plan.pairs().stream()
        .map(p -> p.candidate().pair())
        .map(p -> p.first().name() + "–" + p.second().name());
  }
}
