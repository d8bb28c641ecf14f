// purpose: Teachers from whom two people both descend, nearest first.
// mode: READ
// params: asOf, scope, first, second
// columns: teacher, fromFirst, fromSecond, branch
// past tie: who once belonged or held a post there is asked about too
// past t: what was taught stays taught, whoever has left since
// past s: what was taught stays taught, whoever has left since
// budget: 160
// topic: mentorship
// title: 两人共同的师傅 | Common teachers of two people
// about: 两人各自向上的师承中都有的人，以及到两人各隔几代，近的在前；已结束的传授也算在内。 | People who stand above both in their lines of teachers, with the generations between, the nearest first; teaching that has ended counts.
// ask first: person - | 一人 | One person
// ask second: person - | 另一人 | The other
// column teacher: 共同的师傅 | Common teacher
// column fromFirst: 距前一人几代 | Generations from the first
// column fromSecond: 距后一人几代 | Generations from the second
// column branch: 党支部 | Branch
// shows: mentorship
// people: teacher
// say: {first}和{second}共同的师傅 | {first}与{second}是不是同门 | common teachers of {first} and {second} | who taught both {first} and {second} | {first}和{second}的共同师傅
MATCH (first:Person {code: $first}), (second:Person {code: $second})
WHERE first <> second AND ($scope IS NULL OR $scope IN COLLECT {
  MATCH (first)-[tie:BELONGS_TO|HOLDS WHERE tie.voidedAt IS NULL]->() (()-[up:PART_OF|LIES_IN WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
})
CALL (first) {
  MATCH way = SHORTEST 1 (first) (()<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(:Person)){1,60} (above:Person)
  WHERE above <> first
  RETURN collect(above) AS teachers, collect(length(way)) AS distances
}
MATCH other = SHORTEST 1 (second) (()<-[s:MENTORS WHERE coalesce(s.since <= $asOf, true) AND s.voidedAt IS NULL]-(:Person)){1,60} (teacher:Person)
WHERE teacher <> second
WITH teachers, distances, teacher, length(other) AS fromSecond
WHERE teacher IN teachers
WITH teacher, fromSecond, [n IN range(0, size(teachers) - 1) WHERE teachers[n] = teacher | distances[n]][0] AS fromFirst
RETURN teacher {.code, .name} AS teacher, fromFirst, fromSecond, head(COLLECT { MATCH (teacher)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(:Unit) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,1} (home:Branch) RETURN home {.code, .name} ORDER BY home.code }) AS branch
ORDER BY fromFirst + fromSecond, fromFirst, teacher.code
