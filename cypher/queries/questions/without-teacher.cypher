// purpose: Holders of a post in branches or groups whom nobody ever taught.
// mode: READ
// params: asOf, scope, post
// columns: person, unit, since, age, skills
// past t: what was taught stays taught, whoever has left since
// budget: 500
// topic: mentorship
// title: 没有师傅的书记和组长 | Office holders without a teacher
// about: 目前担任所选职务而到所查日期为止没有任何人带过的人。 | Who holds the chosen post now and was taught by nobody up to the day.
// ask post: word SECRETARY SECRETARY=村党支部书记/secretaries DEPUTY=支部副书记/deputy-secretaries LEADER=党小组长/group-leaders | 职务 | Post
// column person: 人员 | Person
// column unit: 所在组织 | Unit
// column since: 任职日期 | In office since
// column age: 年龄 | Age
// column skills: 特长 | Skills
// people: person
// shows: mentorship
// say: {scope}没有师傅的书记 | 哪些{post}没有人带 | {post} without a teacher in {scope} | office holders nobody taught
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
WHERE CASE $post
    WHEN 'SECRETARY' THEN u:Branch AND h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一'
    WHEN 'DEPUTY' THEN u:Branch AND h.title ENDS WITH '副书记'
    ELSE u:Group AND h.title = '组长'
  END
  AND (u:Group OR EXISTS { (u)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) })
  AND NOT EXISTS { (p)<-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND t.voidedAt IS NULL]-(teacher:Person) WHERE teacher <> p }
RETURN p {.code, .name} AS person, u {.code, .name} AS unit, h.since AS since, $asOf.year - p.birthYear AS age, p.skills AS skills
ORDER BY age DESC, u.code, p.code
