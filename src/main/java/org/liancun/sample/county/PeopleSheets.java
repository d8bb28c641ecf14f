package org.liancun.sample.county;

/** Writes down people and posts, when all has been told of them. */
final class PeopleSheets {

  private final County county;

  PeopleSheets(County county) {
    this.county = county;
  }

  void write() {
    county.people.forEach(this::person);
    county.posts.forEach(this::post);
  }

  private void person(Person person) {
    county
        .records
        .row(Kind.PEOPLE)
        .cell("code", person.code)
        .cell("name", person.name)
        .cell("gender", person.male ? "男" : "女")
        .cell("birth_year", person.born)
        .cell("education", person.education)
        .cell("skills", String.join(Hierarchy.COMMA, person.skills))
        .cell("stage", person.stage)
        .cell("joined", person.joined)
        .cell("unit_code", person.unit)
        .cell("since", since(person))
        .cell("until", person.until)
        .cell("attends_code", person.attends)
        .add();
  }

  /** Nobody is counted in a branch before being admitted. */
  private static String since(Person person) {
    var admitted = person.joined.isEmpty() ? "" : person.joined + "-01";
    return admitted.compareTo(person.since) > 0 ? admitted : person.since;
  }

  private void post(Post post) {
    county
        .records
        .row(Kind.POSTS)
        .cell("person_code", post.holder.code)
        .cell("unit_code", post.unit)
        .cell("title", post.title)
        .cell("body", post.body)
        .cell("since", post.since)
        .cell("until", post.until)
        .add();
  }
}
