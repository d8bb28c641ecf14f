package org.liancun.sample.county;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A county while it is invented: what all who tell of it share. */
final class County {

  final String code;
  final String name;
  final Territory territory;
  final Chance chance;
  final Names names;
  final Records records = new Records();
  final List<Township> townships = new ArrayList<>();
  final List<Person> people = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();

  /** The members of the leading team of the county. */
  final List<Person> leaders = new ArrayList<>();

  /** The departments' branches by the codes of the departments. */
  final Map<String, Branch> departments = new LinkedHashMap<>();

  final Map<Village, List<Village>> neighbours = new LinkedHashMap<>();

  /** Whether the names of its villages are those of an official list. */
  boolean namesAreReal;

  County(String code, String name, Territory territory, Chance chance) {
    this.code = code;
    this.name = name;
    this.territory = territory;
    this.chance = chance;
    this.names = new Names(chance);
  }

  Stream<Village> villages() {
    return townships.stream().flatMap(t -> t.villages.stream());
  }

  Village village(String wanted) {
    return villages().filter(v -> v.name.equals(wanted)).findFirst().orElseThrow();
  }

  Township township(String wanted) {
    return townships.stream().filter(t -> t.name.equals(wanted)).findFirst().orElseThrow();
  }

  List<Village> neighboursOf(Village village) {
    return Objects.requireNonNullElse(neighbours.get(village), List.of());
  }

  /** Gives somebody a post, now and from a date on. */
  Post hold(Person holder, String unit, String title, String body, String since) {
    var post = new Post(holder, unit, title, body, since);
    posts.add(post);
    holder.inOffice |= !body.equals(Post.DUTY);
    return post;
  }

  /** Tells of a post that somebody had. */
  void held(Person holder, String unit, String title, String body, String since, String until) {
    var post = new Post(holder, unit, title, body, since);
    post.until = until;
    posts.add(post);
  }

  /** Somebody new, of whom nothing is known but name, age and schooling. */
  Person person(String personCode, int bornFrom, int bornTo) {
    var male = chance.percent(72);
    var born = chance.between(bornFrom, bornTo);
    var person = new Person(personCode, names.person(male), male, born);
    person.education = education(born);
    people.add(person);
    return person;
  }

  private String education(int born) {
    var schools = Schooling.of(born);
    return chance.of(schools);
  }
}
