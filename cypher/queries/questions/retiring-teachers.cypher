// purpose: Teachers near retirement, with how many would lose every line of teachers without them.
// mode: READ
// params: asOf, scope, age
// columns: teacher, age, branch, learners, cutOff, ends, topics
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// past belongs: who has left had taught, or learned, there
// past t: what was taught stays taught, whoever has left since
// budget: 44000
// topic: mentorship
// title: 师傅退下会断多少传承 | What ends when teachers retire
// about: 年满所填岁数、正在带徒弟的人：正在带几人；此人之下（直到第六十代）有多少人除经过此人外再没有别的师承，其中多少人自己没有带过人，即有多少条传承到此为止。由谁接替，见“某人的师承由谁接”。 | Teachers of at least the age who teach now: whom they teach; how many below them, up to sixty generations, have no line of teachers but through them; and how many of those never taught anybody, so that as many lines end. Who could follow is asked under “Who could carry on for somebody”.
// ask age: number 60 16..120 | 年龄不小于 | At least of age
// column teacher: 师傅 | Teacher
// column age: 年龄 | Age
// column branch: 党支部 | Branch
// column learners: 正在带的徒弟 | Learners now
// column cutOff: 失去师承的人 | Cut off
// column ends: 到此为止的传承 | Lines that end
// column topics: 内容 | Topics
// people: teacher
// shows: mentorship
// say: {scope}师傅退下会断多少传承 | {scope}{age}岁以上的师傅退下会断什么 | what ends when teachers of {age} retire in {scope} | what ends when teachers retire
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (teacher:Person) WHERE EXISTS { (teacher)-[:MENTORS]->() } RETURN teacher
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit)
  MATCH (u)<-[belongs:BELONGS_TO]-(teacher:Person)
  WHERE EXISTS { (teacher)-[:MENTORS]->() }
  WITH teacher, belongs WHERE coalesce(belongs.since <= $asOf, true) AND belongs.voidedAt IS NULL
  RETURN teacher
}
WITH teacher WHERE $asOf.year - teacher.birthYear >= $age
MATCH (teacher)-[now:MENTORS WHERE coalesce(now.since <= $asOf, true) AND coalesce(now.until > $asOf, true) AND now.voidedAt IS NULL]->(learner:Person)
WHERE learner <> teacher
WITH teacher, count(DISTINCT learner) AS learners, collect(DISTINCT now.topic) AS topics
CALL (teacher) {
  MATCH way = SHORTEST 1 (teacher) (()-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(:Person)){1,60} (p:Person)
  WHERE p <> teacher
  RETURN collect(p) AS below
}
CALL (teacher, below) {
  UNWIND below AS p
  MATCH (p)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(other:Person)
  WHERE other <> teacher AND NOT other IN below
  RETURN collect(DISTINCT p) AS saved
}
WITH teacher, learners, topics, below, reduce(levels = [saved], step IN range(1, 60) | CASE WHEN size(last(levels)) = 0 THEN levels ELSE levels + [COLLECT {
    UNWIND last(levels) AS p
    MATCH (p)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(q:Person)
    WHERE q <> teacher AND NOT any(level IN levels WHERE q IN level)
    RETURN DISTINCT q
  }] END) AS levels
WITH teacher, learners, topics, [p IN below WHERE NOT any(level IN levels WHERE p IN level)] AS lost
RETURN teacher {.code, .name} AS teacher, $asOf.year - teacher.birthYear AS age, head(COLLECT { MATCH (teacher)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch,
  learners, size(lost) AS cutOff, COUNT { UNWIND lost AS p WITH p WHERE NOT EXISTS { (p)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(q:Person) WHERE q <> p } RETURN p } AS ends,
  COLLECT { UNWIND topics AS topic RETURN topic ORDER BY topic } AS topics
ORDER BY ends DESC, cutOff DESC, age DESC, teacher.code
