// purpose: The shortest line of teaching between two people, step by step.
// mode: READ
// params: asOf, scope, first, second
// columns: step, teacher, learner, topics, since, until
// past tie: who once belonged or held a post there is asked about too
// past t: what was taught stays taught, whoever has left since
// budget: 120
// topic: mentorship
// title: 两人之间的传授路径 | The line of teaching between two people
// about: 从一人教到另一人的最短传授链，谁在上都可以；已结束的传授也算在内。没有链时没有结果，可再查共同的师傅。 | The shortest line by which one of the two taught the other, whichever is above; teaching that has ended counts. If there is none, ask for common teachers.
// ask first: person - | 一人 | One person
// ask second: person - | 另一人 | The other
// column step: 第几步 | Step
// column teacher: 师傅 | Teacher
// column learner: 徒弟 | Learner
// column topics: 内容 | Topics
// column since: 起始日期 | Since
// column until: 结束日期 | Until
// people: teacher, learner
// shows: mentorship
// picture: path
// say: {first}和{second}之间的传授路径 | {first}怎样教到{second} | path of teaching from {first} to {second} | how did teaching get from {first} to {second} | {first}到{second}的传授路径 | {first}和{second}的师承关系 | {first}和{second}之间是怎么传下来的 | {first}和{second}是什么关系 | how are {first} and {second} related
MATCH (first:Person {code: $first}), (second:Person {code: $second})
WHERE first <> second AND ($scope IS NULL OR $scope IN COLLECT {
  MATCH (first)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
CALL (first, second) {
  MATCH way = SHORTEST 1 (first) (()-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(:Person)){1,60} (second)
  RETURN nodes(way) AS line
  UNION ALL
  MATCH way = SHORTEST 1 (second) (()-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(:Person)){1,60} (first)
  RETURN nodes(way) AS line
}
WITH line ORDER BY size(line) LIMIT 1
UNWIND range(1, size(line) - 1) AS step
WITH step, line[step - 1] AS teacher, line[step] AS learner
MATCH (teacher)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]->(learner)
WITH step, teacher, learner, t ORDER BY t.since, t.topic
WITH step, teacher, learner, collect(DISTINCT t.topic) AS topics, min(t.since) AS since, collect(t.until) AS ends, count(t) AS times
RETURN step, teacher {.code, .name} AS teacher, learner {.code, .name} AS learner, topics, since,
  CASE WHEN size(ends) = times THEN reduce(latest = null, day IN ends | CASE WHEN coalesce(day > latest, true) THEN day ELSE latest END) END AS until
ORDER BY step
