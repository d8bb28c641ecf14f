// purpose: People who, through any number of teachings, are their own teachers.
// mode: READ
// params: asOf, scope
// columns: person, circle, length, topics
// any: who has such a link at all is found first, which costs nothing; what counts is asked again below
// past belongs: who has left had taught, or learned, there
// past a: what was taught stays taught, whoever has left since
// past b: what was taught stays taught, whoever has left since
// past c: what was taught stays taught, whoever has left since
// past d: what was taught stays taught, whoever has left since
// past e: what was taught stays taught, whoever has left since
// past s: what was taught stays taught, whoever has left since
// budget: 43000
// topic: mentorship
// check: warning
// remedy: 核对师徒是否写反，或写成了同一个人。 | Look whether teacher and learner were exchanged, or are one and the same.
// title: 互为师徒或绕成圈的传授 | Teaching that runs in a circle
// about: 自己教自己、两人互为师徒，或几个人首尾相接的传授；多半是录入有误。四人以上的圈，经过每个人只列最短的一个。 | Somebody who teaches himself, two who teach each other, or several in a circle; mostly an entry gone wrong. Of circles of four or more, the shortest through each person is listed.
// column person: 人员 | Person
// column circle: 一圈的人 | The circle
// column length: 人数 | How many
// column topics: 内容 | Topics
// people: person, circle
// shows: mentorship
// say: {scope}互为师徒的人 | 哪些传帮带绕成了圈 | circles of teaching in {scope} | who teaches each other
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
WITH teacher WHERE EXISTS { (teacher)<-[:MENTORS]-() }
CALL (teacher) {
  MATCH (teacher)-[a:MENTORS WHERE coalesce(a.since <= $asOf, true) AND a.voidedAt IS NULL]->(teacher)
  RETURN [teacher] AS circle, [a.topic] AS topics
  UNION
  MATCH (teacher)-[a:MENTORS WHERE coalesce(a.since <= $asOf, true) AND a.voidedAt IS NULL]->(x:Person)-[b:MENTORS WHERE coalesce(b.since <= $asOf, true) AND b.voidedAt IS NULL]->(teacher)
  WHERE teacher.code < x.code
  RETURN [teacher, x] AS circle, [a.topic, b.topic] AS topics
  UNION
  MATCH (teacher)-[a:MENTORS WHERE coalesce(a.since <= $asOf, true) AND a.voidedAt IS NULL]->(x:Person)-[b:MENTORS WHERE coalesce(b.since <= $asOf, true) AND b.voidedAt IS NULL]->(y:Person)-[c:MENTORS WHERE coalesce(c.since <= $asOf, true) AND c.voidedAt IS NULL]->(teacher)
  WHERE teacher.code < x.code AND teacher.code < y.code AND x <> y
  RETURN [teacher, x, y] AS circle, [a.topic, b.topic, c.topic] AS topics
  UNION
  WITH teacher
  WHERE EXISTS { (teacher)-[a:MENTORS WHERE coalesce(a.since <= $asOf, true) AND a.voidedAt IS NULL]->(x)-[b:MENTORS WHERE coalesce(b.since <= $asOf, true) AND b.voidedAt IS NULL]->(y)-[c:MENTORS WHERE coalesce(c.since <= $asOf, true) AND c.voidedAt IS NULL]->(z)-[d:MENTORS WHERE coalesce(d.since <= $asOf, true) AND d.voidedAt IS NULL]->(e) WHERE x <> teacher AND y <> x AND z <> y AND e <> z }
    AND EXISTS { (teacher)<-[a:MENTORS WHERE coalesce(a.since <= $asOf, true) AND a.voidedAt IS NULL]-(x)<-[b:MENTORS WHERE coalesce(b.since <= $asOf, true) AND b.voidedAt IS NULL]-(y)<-[c:MENTORS WHERE coalesce(c.since <= $asOf, true) AND c.voidedAt IS NULL]-(z)<-[d:MENTORS WHERE coalesce(d.since <= $asOf, true) AND d.voidedAt IS NULL]-(e) WHERE x <> teacher AND y <> x AND z <> y AND e <> z }
  MATCH (teacher)-[e:MENTORS WHERE coalesce(e.since <= $asOf, true) AND e.voidedAt IS NULL]->(x:Person) WHERE x <> teacher
  MATCH way = SHORTEST 1 (x) (()-[s:MENTORS WHERE coalesce(s.since <= $asOf, true) AND s.voidedAt IS NULL]->(:Person))+ (teacher)
  WITH teacher, e, way ORDER BY length(way), x.code LIMIT 1
  WITH teacher, e, way WHERE length(way) >= 3
  RETURN [teacher] + nodes(way)[0..-1] AS circle, [e.topic] + [r IN relationships(way) | r.topic] AS topics
}
WITH circle, topics, reduce(least = circle[0].code, p IN circle | CASE WHEN p.code < least THEN p.code ELSE least END) AS least
WITH circle, topics, head([i IN range(0, size(circle) - 1) WHERE circle[i].code = least]) AS begin
WITH circle[begin..] + circle[..begin] AS circle, topics ORDER BY topics
WITH circle, collect(topics) AS lists
WITH circle[0] AS teacher, circle, COLLECT { UNWIND lists AS list UNWIND list AS topic WITH DISTINCT topic WHERE topic IS NOT NULL RETURN topic ORDER BY topic } AS topics
RETURN teacher {.code, .name} AS person, [p IN circle | p {.code, .name}] AS circle, size(circle) AS length, topics
ORDER BY length, teacher.code, [p IN circle | p.code]
