package org.liancun.intake;

import java.util.List;
import java.util.Set;
import org.liancun.organization.Breach;
import org.liancun.organization.Breach.Party;

/**
 * Says once what many breaches say of one record, such as that all members of a branch which ends
 * go on to belong to it.
 */
final class ManyBreaches {

  /** Fewer are told one by one. */
  private static final int FEW = 3;

  /** Rules by which one record can collide with any number of others. */
  private static final Set<String> RULES =
      Set.of("ends-with-its-ends", "begins-with-its-ends", "order-of-levels");

  private ManyBreaches() {}

  /** {@return what breaches have in common that can be told together} */
  static List<String> of(Breach breach) {
    return RULES.contains(breach.rule())
        ? List.of(breach.rule(), common(breach).code())
        : List.of(breach.rule());
  }

  /** {@return whether breaches that have this in common are too many to be told one by one} */
  static boolean areMany(List<Breach> alike) {
    return alike.size() > FEW && RULES.contains(alike.getFirst().rule());
  }

  /** {@return which rule is broken, by how many and by whom for instance} */
  static Message rule(List<Breach> alike) {
    var first = alike.getFirst();
    var common = common(first);
    var others = alike.stream().map(ManyBreaches::other).map(Party::name).distinct().toList();
    var named = others.subList(0, Math.min(FEW, others.size()));
    return Message.of(
        "breach.many." + first.rule(),
        Breaches.named(common),
        switch (first.rule()) {
          case "ends-with-its-ends" -> Breaches.day(common, Party::until);
          case "begins-with-its-ends" -> Breaches.day(common, Party::since);
          default -> Breaches.level(common);
        },
        alike.size(),
        named);
  }

  /** {@return what to do about it} */
  static Message advice(List<Breach> alike) {
    var common = common(alike.getFirst());
    return common.heir().isPresent()
        ? Breaches.ended(common)
        : Message.of("breach.many.advice." + alike.getFirst().rule());
  }

  private static Party common(Breach breach) {
    return breach.rule().equals("order-of-levels")
        ? breach.others().getFirst()
        : Breaches.limit(breach).orElse(breach.subject());
  }

  private static Party other(Breach breach) {
    var common = common(breach);
    return breach.parties().stream()
        .filter(party -> !party.equals(common))
        .findFirst()
        .orElse(common);
  }
}
