// purpose: General branches with their branches and members, and who leads them: a secretary of the leading team, deputies who are liaison chiefs, members who are branch secretaries.
// mode: READ
// params: asOf, scope
// columns: code, name, since, branches, members, secretaries, ofTheTeam, deputies, chiefs, committee, branchSecretaries
// budget: 2800
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,6} (u:Unit) RETURN DISTINCT u
}
MATCH (u:GeneralBranch)-[below:PART_OF WHERE coalesce(below.since <= $asOf, true) AND coalesce(below.until > $asOf, true) AND below.voidedAt IS NULL]->(town:Township)
WITH u AS g, town
RETURN g.code AS code, g.name AS name, g.since AS since,
  COUNT { (g)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Branch) } AS branches,
  COUNT { (g) ((:Unit)<-[q:PART_OF WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]-(:Unit)){1,2} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member) } AS members,
  COUNT { (g)<-[s:HOLDS WHERE s.title = '书记' AND coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Person) } AS secretaries,
  COUNT { (g)<-[t:HOLDS WHERE t.title = '书记' AND coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(:Person)-[team:HOLDS WHERE team.body = '党委' AND coalesce(team.since <= $asOf, true) AND coalesce(team.until > $asOf, true) AND team.voidedAt IS NULL]->(town) } AS ofTheTeam,
  COUNT { (g)<-[d:HOLDS WHERE d.title = '副书记' AND coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]-(:Person) } AS deputies,
  COUNT { (g)<-[e:HOLDS WHERE e.title = '副书记' AND coalesce(e.since <= $asOf, true) AND coalesce(e.until > $asOf, true) AND e.voidedAt IS NULL]-(:Person)-[chief:HOLDS WHERE chief.title = '包村科长' AND coalesce(chief.since <= $asOf, true) AND coalesce(chief.until > $asOf, true) AND chief.voidedAt IS NULL]->(town) } AS chiefs,
  COUNT { (g)<-[c:HOLDS WHERE c.title = '委员' AND coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]-(:Person) } AS committee,
  COUNT {
    MATCH (g)<-[seat:HOLDS WHERE seat.title = '委员' AND coalesce(seat.since <= $asOf, true) AND coalesce(seat.until > $asOf, true) AND seat.voidedAt IS NULL]-(member:Person)
    WHERE EXISTS { (member)-[leads:HOLDS WHERE leads.title = '书记' AND coalesce(leads.since <= $asOf, true) AND coalesce(leads.until > $asOf, true) AND leads.voidedAt IS NULL]->(:Branch)-[own:PART_OF WHERE coalesce(own.since <= $asOf, true) AND coalesce(own.until > $asOf, true) AND own.voidedAt IS NULL]->(g) }
    RETURN DISTINCT member
  } AS branchSecretaries
ORDER BY code
