// purpose: What the graph holds under some codes now, to compare the rows of a sheet with.
// mode: READ
// params: codes
// columns: code, name, officialName, level, upper, upperName, upperSince, branch
// no-as-of: a sheet is compared with the links that have not ended
// no-scope: a sheet may touch all; who may import decides.
// budget: 50
UNWIND $codes AS wanted
CALL (wanted) {
  MATCH (n:Unit {code: wanted}) RETURN n
  UNION
  MATCH (n:Village {code: wanted}) RETURN n
  UNION
  MATCH (n:Person {code: wanted}) RETURN n
}
OPTIONAL MATCH (n)-[r:PART_OF|LIES_IN WHERE r.until IS NULL AND r.voidedAt IS NULL]->(upper:Unit)
WITH n, head(collect({code: upper.code, name: upper.name, since: r.since})) AS above
OPTIONAL MATCH (n)<-[s:SERVES WHERE s.until IS NULL AND s.voidedAt IS NULL]-(branch:Branch)
WITH n, above, head(collect(branch.code)) AS branch
RETURN n.code AS code, n.name AS name, n.officialName AS officialName,
  [label IN labels(n) WHERE NOT label IN ['Unit', 'Member']][0] AS level,
  above.code AS upper, above.name AS upperName, above.since AS upperSince, branch
