// purpose: Branches of villages none of whose members was admitted in the last years.
// mode: READ
// params: asOf, scope, years
// columns: branch, villages, latest, members, activists
// budget: 9000
// topic: people
// title: 多年未发展党员的村 | Branches without a new member for years
// about: 现有党员（含预备党员）中，最近一次入党早于所填年数的村党支部。从别处转来的新党员也会算作新发展，转走的看不到。 | Branches of villages whose present members, those on probation included, were all admitted longer ago than so many years. New members who came from elsewhere count, those who moved away are not seen.
// ask years: number 3 1..50 | 几年 | Years
// column branch: 党支部 | Branch
// column villages: 村 | Villages
// column latest: 最近入党年月 | Latest admission
// column members: 党员数 | Members
// column activists: 入党积极分子 | Activists
// say: {scope}{years}年未发展党员的村 | 哪些支部多年没有发展党员 | branches without a new member for {years} years | villages in {scope} that admitted nobody for years
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b, COLLECT { MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v {.code, .name} ORDER BY v.code } AS villages
WHERE size(villages) > 0
CALL (b) {
  OPTIONAL MATCH (b) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Person)
  WITH DISTINCT p
  RETURN max(CASE WHEN p:Member AND p.joined <= $asOf THEN p.joined END) AS latest, count(CASE WHEN p:Member THEN 1 END) AS members,
    count(CASE WHEN p.stage = 'ACTIVIST' THEN 1 END) AS activists
}
WITH b, villages, latest, members, activists WHERE coalesce(latest < $asOf - duration({years: $years}), true)
RETURN b {.code, .name} AS branch, villages, latest, members, activists
ORDER BY latest, b.code
