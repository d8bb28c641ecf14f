// purpose: Who teaches many people now.
// mode: READ
// params: asOf, scope, least
// columns: teacher, branch, learners, topics, ever, age
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// past belongs: who has left had taught, or learned, there
// past ever: what was taught stays taught, whoever has left since
// budget: 43000
// topic: mentorship
// title: 带徒弟多的人 | Teachers by load
// about: 目前正在带的徒弟不少于所填人数的人，内容，以及一共带过多少人。 | Who teaches at least so many people now, what, and how many they ever taught.
// ask least: number 2 1..1000 | 徒弟不少于 | At least
// column teacher: 师傅 | Teacher
// column branch: 党支部 | Branch
// column learners: 正在带的徒弟 | Learners now
// column topics: 内容 | Topics
// column ever: 带过的徒弟 | Learners ever
// column age: 年龄 | Age
// people: teacher
// shows: mentorship
// say: {scope}谁带的徒弟多 | 带{least}个以上徒弟的师傅 | teachers with at least {least} learners | who teaches most in {scope} | {scope}谁带的徒弟最多
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
MATCH (teacher)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(learner:Person)
WHERE learner <> teacher
WITH teacher, collect(DISTINCT learner) AS learners, collect(DISTINCT t.topic) AS topics
WHERE size(learners) >= $least
RETURN teacher {.code, .name} AS teacher, head(COLLECT { MATCH (teacher)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch, size(learners) AS learners, COLLECT { UNWIND topics AS topic RETURN topic ORDER BY topic } AS topics,
  COUNT { MATCH (teacher)-[ever:MENTORS WHERE coalesce(ever.since <= $asOf, true) AND ever.voidedAt IS NULL]->(q:Person) WHERE q <> teacher RETURN DISTINCT q } AS ever, $asOf.year - teacher.birthYear AS age
ORDER BY size(learners) DESC, ever DESC, teacher.code
