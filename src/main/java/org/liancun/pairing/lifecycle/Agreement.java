package org.liancun.pairing.lifecycle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pairing with all that belongs to it.
 *
 * @param parties two of them, the helper first if there is one
 * @param ground key of its ground, such as {@code STRONG_BESIDE_WEAK}
 * @param form key of its form, such as {@code JOINT_BRANCH}
 * @param since from when on it is in force; null: not yet
 * @param until when it ended; null: not yet
 * @param reason why it ended
 * @param document number of the paper that approved it
 * @param source on what ground it is recorded
 * @param steps what was done for it, the earliest first
 */
public record Agreement(
    String code,
    List<Party> parties,
    String ground,
    String form,
    Stage stage,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String reason,
    String document,
    String source,
    List<Step> steps,
    List<Opinion> opinions,
    List<Delivery> deliveries) {

  /** Key of the form in which branches become one. */
  public static final String JOINT_BRANCH = "JOINT_BRANCH";

  /** What a party is in a pairing. */
  public enum Role {
    HELPER,
    HELPED,
    PARTNER
  }

  /**
   * One of the two.
   *
   * @param isVillage whether it has a say of its own
   * @param branches that serve it
   */
  public record Party(
      Role role,
      String code,
      String name,
      String township,
      boolean isVillage,
      List<Serving> branches) {

    public Party {
      branches = List.copyOf(branches);
    }
  }

  /**
   * A branch that serves a party.
   *
   * @param villages names of all that it serves, the party among them
   */
  public record Serving(String code, String name, List<String> villages) {

    public Serving {
      villages = List.copyOf(villages);
    }
  }

  /**
   * What was done for it.
   *
   * @param turn which of the same steps on that day it is, beginning with 1
   * @param by the office that did it
   * @param person who did it there
   * @param recordedAt when it was entered
   */
  public record Step(
      String code,
      String step,
      LocalDate date,
      int turn,
      String by,
      String person,
      String document,
      String remark,
      OffsetDateTime recordedAt) {}

  /** What a village said, and with how many for and against; a null number was not recorded. */
  public record Opinion(
      String code,
      String village,
      LocalDate date,
      String opinion,
      @Nullable Integer inFavour,
      @Nullable Integer against,
      @Nullable Integer abstained) {}

  /**
   * What was given; a null number was not recorded.
   *
   * @param reviewed when somebody looked at what became of it; null: nobody has
   * @param reviewer the office that did
   * @param result what became of it
   */
  public record Delivery(
      String code,
      String what,
      @Nullable Double quantity,
      String unit,
      @Nullable Double valueYuan,
      @Nullable LocalDate date,
      @Nullable LocalDate reviewed,
      String reviewer,
      String result) {}

  public Agreement {
    parties = List.copyOf(parties);
    steps = List.copyOf(steps);
    opinions = List.copyOf(opinions);
    deliveries = List.copyOf(deliveries);
  }

  /** {@return which of the same steps on a day the next one is, beginning with 1} */
  public int turn(String step, LocalDate day) {
    return 1
        + steps.stream()
            .filter(one -> one.step().equals(step) && one.date().equals(day))
            .mapToInt(Step::turn)
            .max()
            .orElse(0);
  }

  /** {@return whether branches become one by it} */
  public boolean isJoint() {
    return form.equals(JOINT_BRANCH);
  }

  /** {@return whether somebody of a name is one of its parties} */
  public boolean isOf(String name) {
    return parties.stream().anyMatch(party -> party.name().equals(name));
  }

  /** {@return the codes of the villages among its parties} */
  public Stream<String> villages() {
    return parties.stream().filter(Party::isVillage).map(Party::code);
  }

  /** {@return whether one branch would come of both, since both join a village with others} */
  public boolean joinsWith(Agreement other) {
    return !code.equals(other.code)
        && isToJoin()
        && other.isToJoin()
        && villages().anyMatch(other.villages().toList()::contains);
  }

  /** A suggestion is nobody's will yet. */
  private boolean isToJoin() {
    return isJoint() && stage.isOnItsWay() && stage != Stage.SUGGESTED;
  }

  /** {@return the branches that serve the parties} */
  public List<Serving> branches() {
    return parties.stream().flatMap(party -> party.branches().stream()).distinct().toList();
  }

  /** {@return the villages that have not agreed by their latest word} */
  public Stream<Party> withoutConsent() {
    return parties.stream()
        .filter(Party::isVillage)
        .filter(party -> !latest(party).filter("AGREED"::equals).isPresent());
  }

  /** {@return what both are called, such as 甲村 – 乙村} */
  public String title() {
    return String.join(" – ", parties.stream().map(Party::name).toList());
  }

  private Optional<String> latest(Party party) {
    return opinions.stream()
        .filter(one -> one.village().equals(party.code()))
        .reduce((earlier, later) -> later)
        .map(Opinion::opinion);
  }
}
