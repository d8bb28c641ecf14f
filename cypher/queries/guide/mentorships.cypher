// purpose: How many taught somebody, and the longest line of generations of teachers and learners up to a day.
// mode: READ
// params: asOf, scope
// columns: mentorships, mentors, learners, generations, first, last, line
// budget: 57000
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND m.voidedAt IS NULL]-(a:Person)-[r:MENTORS WHERE r.since <= $asOf AND r.voidedAt IS NULL]->(b:Person)
WITH count(DISTINCT r) AS mentorships, count(DISTINCT a) AS mentors, count(DISTINCT b) AS learners, collect(DISTINCT a) AS teachers
CALL (teachers) {
  UNWIND teachers AS first
  MATCH way = (first) (()-[t:MENTORS WHERE t.since <= $asOf AND t.voidedAt IS NULL]->()){1,8} (last:Person)
  RETURN nodes(way) AS line ORDER BY size(line) DESC, first.code, last.code LIMIT 1
}
RETURN mentorships, mentors, learners, size(line) AS generations, head(line).code AS first, last(line).code AS last, [p IN line | p.name] AS line
