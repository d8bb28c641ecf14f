// purpose: Skills that in a branch only people of an age or more have and nobody is being taught.
// mode: READ
// params: asOf, scope, age
// columns: branch, skill, holders, youngest
// budget: 270
// topic: mentorship
// check: hint
// remedy: 为掌握该技能的人配徒弟，趁早传下去。 | Find somebody to learn it in time.
// title: 后继无人的特长 | Skills that nobody is learning
// about: 本支部党员的某种特长，有此特长的人都不小于所填年龄，而且目前都没有带徒弟。 | Skills of a branch's members that only people of the age or older have, none of whom teaches anybody now.
// ask age: number 65 18..100 | 年龄不小于 | Age at least
// column branch: 党支部 | Branch
// column skill: 特长 | Skill
// column holders: 有此特长的人 | Who has it
// column youngest: 其中最小年龄 | Youngest of them
// people: holders
// shows: mentorship
// say: {scope}哪些特长后继无人 | 有特长的老人没有带徒弟的 | skills that nobody is learning in {scope} | which skills have only people over {age}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b WHERE EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member)
WHERE p.skills IS NOT NULL
UNWIND p.skills AS skill
WITH DISTINCT b, skill, p ORDER BY p.code
WITH b, skill, collect(p) AS holders, min($asOf.year - p.birthYear) AS youngest
WHERE youngest >= $age AND NOT EXISTS { UNWIND holders AS p MATCH (p)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(q:Person) WHERE q <> p }
RETURN b {.code, .name} AS branch, skill, [p IN holders | p {.code, .name}] AS holders, youngest
ORDER BY youngest DESC, b.code, skill
