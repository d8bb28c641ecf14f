package org.liancun.pairing.planning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.liancun.pairing.scoring.Criteria;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Ground;
import org.liancun.pairing.scoring.Sentence;
import org.liancun.pairing.scoring.Village;

/** What has to be known before pairs can be found on a ground. Nothing is guessed. */
final class Requirements {

  private final Facts facts;
  private final Criteria criteria;

  Requirements(Facts facts, Criteria criteria) {
    this.facts = facts;
    this.criteria = criteria;
  }

  /** {@return what is lacking, if for that nothing at all can be planned} */
  Optional<Sentence> obstacle() {
    if (facts.villages().isEmpty()) {
      return Optional.of(Sentence.of("pairing.lacks.villages"));
    }
    var lacking = lacking();
    var isAll = criteria.grounds().stream().allMatch(ground -> lacking(ground).isPresent());
    return isAll ? lacking.stream().findFirst() : Optional.empty();
  }

  /** {@return what is lacking on any ground, each once} */
  Set<Sentence> lacking() {
    var lacking = new LinkedHashSet<Sentence>();
    for (var ground : Ground.values()) {
      if (criteria.grounds().contains(ground)) {
        lacking(ground).ifPresent(lacking::add);
      }
    }
    return lacking;
  }

  private Optional<Sentence> lacking(Ground ground) {
    return switch (ground) {
      case DOUBLE_HUNDRED ->
          unless(
              facts.ties().stream().anyMatch(tie -> tie.ground() == Ground.DOUBLE_HUNDRED),
              "pairing.lacks.ties");
      case STRONG_BESIDE_WEAK ->
          nearness(ground)
              .or(
                  () ->
                      unless(
                          any(village -> village.figures().rating() != null),
                          "pairing.lacks.ratings"));
      case SMALL_VILLAGES ->
          nearness(ground)
              .or(
                  () ->
                      unless(
                          any(village -> village.figures().population() != null),
                          "pairing.lacks.population"));
      case URBAN_RURAL -> facts.organizations().isEmpty() ? nearness(ground) : Optional.empty();
    };
  }

  /** A joint branch needs neighbours; other forms can do with positions and a distance. */
  private Optional<Sentence> nearness(Ground ground) {
    if (!facts.borders().isEmpty()) {
      return Optional.empty();
    }
    var forms = ground.forms().stream().filter(criteria.forms()::contains).toList();
    if (forms.equals(List.of(Form.JOINT_BRANCH))) {
      return Optional.of(Sentence.of("pairing.lacks.neighbours"));
    }
    var isPlaced = any(village -> Objects.nonNull(village.position()));
    return unless(
        isPlaced && criteria.limits().metres() > 0,
        isPlaced ? "pairing.lacks.distance" : "pairing.lacks.positions");
  }

  private boolean any(java.util.function.Predicate<Village> known) {
    return facts.villages().stream().anyMatch(known);
  }

  private static Optional<Sentence> unless(boolean isKnown, String key) {
    return isKnown ? Optional.empty() : Optional.of(Sentence.of(key));
  }
}
