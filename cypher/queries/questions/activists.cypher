// purpose: Activists, able people and returnees by branch, who may become members or cadres.
// mode: READ
// params: asOf, scope, stage
// columns: person, stage, branch, age, skills, posts
// budget: 380
// topic: people
// title: 可以培养的人 | Who may become a member or a cadre
// about: 属于本支部的，或在所服务的村任职的入党积极分子、能人、返乡人员：年龄、特长和现任职务。 | Activists, able people and returnees who belong to a branch, or hold a post in a village that it serves: their age, skills and posts.
// ask stage: word ACTIVIST ACTIVIST=入党积极分子/activists ABLE=能人/able-people RETURNEE=返乡人员/returnees ANY=全部/any | 身份 | Who
// column person: 人员 | Person
// column stage: 身份 | Stage
// column branch: 党支部 | Branch
// column age: 年龄 | Age
// column skills: 特长 | Skills
// column posts: 现任职务 | Posts
// say: {scope}有哪些{stage} | {scope}谁可以培养成党员或干部 | which {stage} are there in {scope} | who in {scope} may become a member or a cadre
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
CALL (b) {
  MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person)
  WHERE p.stage IN ['ACTIVIST', 'ABLE', 'RETURNEE'] AND $stage IN ['ANY', p.stage]
  RETURN p
  UNION
  MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  WHERE p.stage IN ['ACTIVIST', 'ABLE', 'RETURNEE'] AND $stage IN ['ANY', p.stage]
  RETURN p
}
RETURN p {.code, .name} AS person, p.stage AS stage, b {.code, .name} AS branch, $asOf.year - p.birthYear AS age, p.skills AS skills,
  COLLECT { MATCH (p)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(n) RETURN n.name + h.title ORDER BY n.code, h.title } AS posts
ORDER BY b.code, p.stage, p.code
