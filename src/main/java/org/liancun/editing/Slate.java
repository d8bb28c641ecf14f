package org.liancun.editing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.organization.Level;
import org.neo4j.driver.Record;

/**
 * What an election begins with.
 *
 * @param places the unit or village itself and those that share its election: a branch and the
 *     villages that it serves
 * @param posts all that are held there on the day
 * @param members who belongs to the unit, by name
 */
public record Slate(List<Place> places, List<Post> posts, List<Member> members) {

  /** Where posts are held. */
  public record Place(String code, String name, Level level) {

    static Place of(Record row) {
      return new Place(
          row.get("code").asString(),
          row.get("name").asString(""),
          Level.ofLabel(row.get("level").asString()));
    }
  }

  /** A post that somebody holds. */
  public record Post(
      String id,
      String place,
      Member holder,
      String title,
      String body,
      @Nullable LocalDate since) {

    static Post of(Record row) {
      return new Post(
          row.get("id").asString(),
          row.get("place").asString(),
          new Member(row.get("person").asString(), row.get("name").asString("")),
          row.get("title").asString(""),
          row.get("body").asString(""),
          row.get("since").asLocalDate(null));
    }
  }

  /** Somebody who may be elected. */
  public record Member(String code, String name) {

    static Member of(Record row) {
      return new Member(row.get("code").asString(), row.get("name").asString(""));
    }
  }

  /** {@return the place of a place among them} */
  public int indexOf(String place) {
    return places.stream().map(Place::code).toList().indexOf(place);
  }

  public Slate {
    places = List.copyOf(places);
    posts = List.copyOf(posts);
    members = List.copyOf(members);
  }
}
