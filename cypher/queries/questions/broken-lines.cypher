// purpose: Learners whose teaching has ended or whose teacher has left, and who never taught anybody, so that the line ends with them.
// mode: READ
// params: asOf, scope, topic
// columns: learner, branch, teachers, topics, ended, why, age
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// past passes: what was taught stays taught, whoever has left since
// past t: what was taught stays taught, whoever has left since
// past left: who has left had taught, or learned, there
// budget: 44000
// topic: mentorship
// check: hint
// remedy: 另请师傅接续，或让徒弟带新人。 | Find another teacher, or let the learner teach somebody.
// title: 断了的传承 | Broken lines of teaching
// about: 师傅带徒弟已经结束，或师傅已转出、不再属于任何支部，徒弟又没有别的师傅在带、自己也没有带过人的。 | Learners who never taught anybody, and all of whose teaching has ended, or whose teachers have left and belong to no branch any more.
// ask topic: text - | 内容含有 | Topic contains
// column learner: 最后的徒弟 | Last learner
// column branch: 党支部 | Branch
// column teachers: 师傅 | Teachers
// column topics: 内容 | Topics
// column ended: 结束或转出日期 | Ended or left on
// column why: 原因 | Why
// words why: LEFT=师傅已离开/teacher-left ENDED=已结束/ended
// column age: 年龄 | Age
// people: learner, teachers
// shows: mentorship
// say: {scope}断了的传承 | 哪些传帮带断了 | broken lines of teaching in {scope} | where did teaching end
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (learner:Person) WHERE EXISTS { (learner)<-[:MENTORS]-() } RETURN learner
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit)
  MATCH (u)<-[belongs:BELONGS_TO]-(learner:Person)
  WHERE EXISTS { (learner)<-[:MENTORS]-() }
  WITH learner, belongs WHERE coalesce(belongs.since <= $asOf, true) AND coalesce(belongs.until > $asOf, true) AND belongs.voidedAt IS NULL
  RETURN learner
}
WITH learner WHERE NOT EXISTS { (learner)-[passes:MENTORS WHERE coalesce(passes.since <= $asOf, true) AND passes.voidedAt IS NULL]->(q:Person) WHERE q <> learner }
MATCH (learner)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(teacher:Person)
WHERE teacher <> learner AND ($topic = '' OR t.topic CONTAINS $topic)
WITH learner, teacher, t, CASE WHEN t.until <= $asOf THEN 'ENDED' WHEN EXISTS { (teacher)-[left:BELONGS_TO WHERE left.until <= $asOf AND left.voidedAt IS NULL]->() } AND NOT EXISTS { (teacher)-[b:BELONGS_TO WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL]->() } THEN 'LEFT' END AS why
ORDER BY teacher.code, t.topic
WITH learner, collect(DISTINCT teacher {.code, .name}) AS teachers, collect(DISTINCT t.topic) AS topics, count(t) AS times, collect(why) AS reasons,
  max(CASE why WHEN 'ENDED' THEN t.until WHEN 'LEFT' THEN head(COLLECT { MATCH (teacher)-[left:BELONGS_TO WHERE left.until <= $asOf AND left.voidedAt IS NULL]->() RETURN left.until ORDER BY left.until DESC }) END) AS ended
WHERE size(reasons) = times
RETURN learner {.code, .name} AS learner, head(COLLECT { MATCH (learner)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch, teachers, topics, ended, CASE WHEN 'ENDED' IN reasons THEN 'ENDED' ELSE 'LEFT' END AS why, $asOf.year - learner.birthYear AS age
ORDER BY ended DESC, learner.code
