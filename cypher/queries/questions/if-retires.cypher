// purpose: Who would be cut off from every other beginning of a line if a person stopped teaching.
// mode: READ
// params: asOf, scope, person
// columns: learner, generation, topics, teachesOn, age, branch
// past tie: who once belonged or held a post there is asked about too
// past t: what was taught stays taught, whoever has left since
// budget: 150
// topic: mentorship
// title: 某人退下后哪些传承会断 | What breaks if a person retires
// about: 某人之下的徒弟（直到第六十代）中，除经过此人外再没有别的师承的人，即此人不在后就断了来源；已结束的传授也算在内。 | Of those below a person, up to sixty generations, who have no line of teachers but through that person, and so lose theirs; teaching that has ended counts.
// ask person: person - | 人员 | Person
// column learner: 断了师承的人 | Cut off
// column generation: 第几代 | Generation
// column topics: 内容 | Topics
// column teachesOn: 还带着几人 | Teaches now
// column age: 年龄 | Age
// column branch: 党支部 | Branch
// people: learner
// shows: mentorship
// say: {person}退下后哪些传承会断 | {person}不干了谁没有师傅 | what breaks if {person} retires | who is cut off if {person} stops teaching | {person}退休后哪些传承会断 | {person}退休会断哪些传承 | {person}一退哪些徒弟就断了
MATCH (gone:Person {code: $person})
WHERE ($scope IS NULL OR $scope IN COLLECT {
  MATCH (gone)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
CALL (gone) {
  MATCH way = SHORTEST 1 (gone) (()-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(:Person)){1,60} (p:Person)
  WHERE p <> gone
  RETURN collect(p) AS below, collect(length(way)) AS distances
}
CALL (gone, below) {
  UNWIND below AS p
  MATCH (p)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(teacher:Person)
  WHERE teacher <> gone AND NOT teacher IN below
  RETURN collect(DISTINCT p) AS saved
}
WITH gone, below, distances, reduce(levels = [saved], step IN range(1, 60) | CASE WHEN size(last(levels)) = 0 THEN levels ELSE levels + [COLLECT {
    UNWIND last(levels) AS p
    MATCH (p)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(q:Person)
    WHERE q <> gone AND NOT any(level IN levels WHERE q IN level)
    RETURN DISTINCT q
  }] END) AS levels
WITH gone, below, distances, reduce(all = [], level IN levels | all + level) AS saved
UNWIND range(0, size(below) - 1) AS n
WITH below, below[n] AS p, distances[n] AS generation, saved WHERE NOT p IN saved
MATCH (p)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(:Person)
WITH p, generation, t.topic AS topic ORDER BY topic
WITH p, generation, collect(DISTINCT topic) AS topics
RETURN p {.code, .name} AS learner, generation, topics,
  COUNT { MATCH (p)-[now:MENTORS WHERE coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]->(q:Person) WHERE q <> p RETURN DISTINCT q } AS teachesOn,
  $asOf.year - p.birthYear AS age, head(COLLECT { MATCH (p)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch
ORDER BY generation, p.code
