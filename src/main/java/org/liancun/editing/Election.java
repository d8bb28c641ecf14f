package org.liancun.editing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Many posts filled anew on one day.
 *
 * @param place code of the unit or village whose election it is
 * @param name of it
 * @param seen ids of all posts held there when the form was opened
 * @param day from which on the new ones hold their posts
 * @param source on what ground: a document, or nothing
 */
public record Election(
    String place, String name, Set<String> seen, LocalDate day, String source, List<Seat> seats) {

  /** A deputy stands in for whoever leads, and so cannot be the same. */
  private static final String DEPUTY = "副";

  /**
   * Posts that one person would hold on one committee, who usually holds one there.
   *
   * @param person code of whoever it is
   * @param titles at least two
   */
  public record Several(String person, List<String> titles) {

    public Several {
      titles = List.copyOf(titles);
    }

    /** {@return two of them that nobody holds together, the leader's first; empty: none} */
    List<String> excluding() {
      return titles.stream()
          .filter(title -> titles.contains(deputy(title)))
          .findFirst()
          .map(title -> List.of(title, deputy(title)))
          .orElse(List.of());
    }

    /** Such as that of the head of a committee whose name the title begins with. */
    private String deputy(String title) {
      return titles.stream()
          .filter(other -> other.contains(DEPUTY) && other.replaceFirst(DEPUTY, "").equals(title))
          .findFirst()
          .orElse(DEPUTY + title);
    }
  }

  /**
   * A post.
   *
   * @param place code of the unit or village where it is held
   * @param title such as secretary
   * @param body the committee that it belongs to; empty: none
   * @param before code of who holds it; empty: nobody
   * @param after code of who holds it from the day on; empty: nobody
   */
  public record Seat(String place, String title, String body, String before, String after) {

    /** {@return whether it is the same post of the same person before} */
    public boolean isOf(Seat other) {
      return place.equals(other.place)
          && title.equals(other.title)
          && body.equals(other.body)
          && before.equals(other.before);
    }

    /** {@return whether somebody new holds the same post} */
    boolean follows(Seat other) {
      return before.isEmpty()
          && !after.isEmpty()
          && place.equals(other.place)
          && title.equals(other.title)
          && body.equals(other.body);
    }

    /** {@return whether somebody holds it now and goes on} */
    public boolean isSame() {
      return before.equals(after);
    }
  }

  /**
   * What an election comes to, in people.
   *
   * @param leaving who had posts and has none any more
   * @param coming who has posts and had none
   * @param staying who goes on, be it in another post
   * @param moved how many of these have other posts than before
   * @param vacant posts that nobody holds
   * @param crossing who holds posts in more than one place or committee
   */
  public record Summary(
      int leaving, int coming, int staying, int moved, int vacant, int crossing) {}

  public Election {
    seen = Set.copyOf(seen);
    seats = List.copyOf(seats);
  }

  /** {@return how many posts were held before} */
  public long held() {
    return seats.stream().filter(seat -> !seat.before().isEmpty()).count();
  }

  /** {@return how many of these nobody holds from the day on} */
  public long ending() {
    return seats.stream()
        .filter(seat -> !seat.before().isEmpty() && seat.after().isEmpty())
        .filter(seat -> seats.stream().noneMatch(other -> other.follows(seat)))
        .count();
  }

  /** {@return whether most of the posts end and nobody follows, which is rarely meant} */
  public boolean endsMost() {
    return 2 * ending() > held();
  }

  /** {@return what it comes to} */
  public Summary summary() {
    var before = new TreeSet<String>();
    var after = new TreeSet<String>();
    var moved = new HashSet<String>();
    for (var seat : seats) {
      before.add(seat.before());
      after.add(seat.after());
      if (!seat.isSame()) {
        moved.addAll(List.of(seat.before(), seat.after()));
      }
    }
    before.remove("");
    after.remove("");
    int staying = common(before, after).size();
    return new Summary(
        before.size() - staying,
        after.size() - staying,
        staying,
        common(common(before, after), moved).size(),
        (int) seats.stream().filter(seat -> seat.after().isEmpty()).count(),
        (int) after.stream().filter(this::crosses).count());
  }

  /** {@return who would hold several posts on one committee, which is rarely meant} */
  public List<Several> several() {
    var titles = new LinkedHashMap<List<String>, Set<String>>();
    seats.stream()
        .filter(seat -> !seat.after().isEmpty())
        .forEach(
            seat ->
                titles
                    .computeIfAbsent(
                        List.of(seat.after(), seat.place(), seat.body().strip()),
                        any -> new LinkedHashSet<>())
                    .add(seat.title().strip()));
    return titles.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new Several(entry.getKey().getFirst(), List.copyOf(entry.getValue())))
        .toList();
  }

  private boolean crosses(String person) {
    return seats.stream()
            .filter(seat -> seat.after().equals(person))
            .map(seat -> List.of(seat.place(), seat.body()))
            .distinct()
            .count()
        > 1;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }
}
