// purpose: Some changes, the latest first: what they brought, and whether they also touched what none of them brought.
// mode: READ
// params: ids, origin
// columns: id, file, at, by, units, villages, people, elsewhere
// no-as-of: what was written counts, not when it holds.
// no-scope: a guard sees all.
// budget: 900000
CALL () {
  MATCH (a)-[r]->(b)
  WHERE (r.importId IN $ids OR r.endedBy IN $ids OR r.voidedBy IN $ids)
    AND NOT (a.importId IN $ids AND (b.importId IN $ids OR b:Industry|Resource))
  UNWIND [r.importId, r.endedBy, r.voidedBy] AS id
  RETURN id
  UNION
  // Not below what came first: a county of its own.
  MATCH (n:Unit|Village) WHERE n.importId IN $ids AND n.importId <> $origin
    AND NOT EXISTS { (n)-[:PART_OF|LIES_IN*1..8]->(:Unit {importId: $origin}) }
  RETURN n.importId AS id
}
WITH collect(DISTINCT id) AS elsewhere
MATCH (i:Import) WHERE i.id IN $ids AND i.id <> $origin
RETURN i.id AS id, i.file AS file, i.at AS at, i.by AS by,
  COUNT { (u:Unit) WHERE u.importId = i.id } AS units,
  COUNT { (v:Village) WHERE v.importId = i.id } AS villages,
  COUNT { (p:Person) WHERE p.importId = i.id } AS people,
  i.id IN elsewhere AS elsewhere
ORDER BY at DESC, id
