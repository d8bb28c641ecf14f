package org.liancun.pairing.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.pairing.matching.Party;
import org.liancun.pairing.scoring.Candidate;
import org.liancun.pairing.scoring.Facts;
import org.liancun.pairing.scoring.Form;
import org.liancun.pairing.scoring.Rating;
import org.liancun.pairing.scoring.Tie;

/** Who can still be planned for: what running pairings leave of everybody. */
final class Pool {

  private final Facts facts;
  private final Wishes wishes;
  private final Set<Tie> staying = new LinkedHashSet<>();
  private final List<Tie> changing = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> used = new HashMap<>();

  Pool(Facts facts, Wishes wishes) {
    this.facts = facts;
    this.wishes = wishes;
    var known = new HashSet<String>();
    facts.villages().forEach(village -> known.add(village.code()));
    facts.organizations().forEach(organization -> known.add(organization.code()));
    for (var tie : facts.ties()) {
      if (tie.isRunning()) {
        if (stays(tie, known)) {
          stay(tie);
        } else {
          changing.add(tie);
        }
      }
    }
  }

  private boolean stays(Tie tie, Set<String> known) {
    return wishes.running().stays()
        || tie.form() == Form.JOINT_BRANCH
        || !wishes.criteria().forms().contains(tie.form())
        || !known.contains(tie.first())
        || !known.contains(tie.second());
  }

  private void stay(Tie tie) {
    staying.add(tie);
    used.merge(tie.first(), 1, Integer::sum);
    used.merge(tie.second(), 1, Integer::sum);
    taken.add(tie.second());
    if (!tie.isHelp() || tie.form() == Form.JOINT_BRANCH) {
      taken.add(tie.first());
    }
  }

  /** Has a village taken by a branch that somebody wants for several. */
  void join(String village) {
    taken.add(village);
    used.merge(village, 1, Integer::sum);
  }

  /** {@return running pairings that the plan does not touch} */
  Set<Tie> staying() {
    return staying;
  }

  /** {@return running pairings that the plan may end} */
  List<Tie> changing() {
    return changing;
  }

  /** {@return whether a village has a pairing already in which it is helped, or a partner} */
  boolean isTaken(String code) {
    return taken.contains(code);
  }

  /** {@return whether everybody in a pair is there for it} */
  boolean isFree(Candidate candidate) {
    var pair = candidate.pair();
    return !isTaken(pair.second().code())
        && (!(pair.isMutual() || pair.takesBoth()) || !isTaken(pair.first().code()));
  }

  /** {@return those who have pairings already and take no more of them} */
  Set<String> full() {
    return capacities()
        .filter(party -> party.capacity() == 0)
        .map(Party::code)
        .filter(used::containsKey)
        .collect(Collectors.toSet());
  }

  boolean isLeftOut(Candidate candidate) {
    var pair = candidate.pair();
    return wishes.leftOut().contains(pair.first().code())
        || wishes.leftOut().contains(pair.second().code());
  }

  boolean isBanned(Candidate candidate) {
    return wishes.bans().stream().anyMatch(ban -> ban.isOf(candidate.pair()));
  }

  /** {@return everybody with what is left of their capacity, but room for all that is locked} */
  List<Party> parties(List<Candidate> locked) {
    var needed = new HashMap<String, Integer>();
    for (var one : locked) {
      needed.merge(one.pair().first().code(), 1, Integer::sum);
      needed.merge(one.pair().second().code(), 1, Integer::sum);
    }
    return capacities()
        .map(
            party ->
                new Party(
                    party.code(), Math.max(party.capacity(), needed.getOrDefault(party.code(), 0))))
        .toList();
  }

  private Stream<Party> capacities() {
    var limits = wishes.criteria().limits();
    return Stream.concat(
        facts.villages().stream()
            .map(
                village ->
                    party(
                        village.code(),
                        village.figures().rating() == Rating.STRONG ? limits.helper() : 1)),
        facts.organizations().stream().map(one -> party(one.code(), limits.organization())));
  }

  private Party party(String code, int capacity) {
    return new Party(code, Math.max(0, capacity - used.getOrDefault(code, 0)));
  }

  /** {@return the codes of those who would have more pairs than they can take} */
  List<String> overburdened(List<Candidate> locked) {
    var room = new HashMap<String, Integer>();
    capacities().forEach(party -> room.put(party.code(), party.capacity()));
    return parties(locked).stream()
        .filter(party -> party.capacity() > room.getOrDefault(party.code(), 0))
        .map(Party::code)
        .toList();
  }
}
