// purpose: Every breach of the structural rules, in the whole store or among some codes.
// mode: READ
// params: codes
// columns: rule, code, name, detail
// no-as-of: the rules hold on every day; this looks at the links that have not ended
// no-scope: a guard sees all.
// budget: 130000
CALL () {
  UNWIND CASE WHEN $codes IS NULL THEN [true] ELSE [] END AS everything
  MATCH (u:Unit|Village|Person) RETURN u
  UNION
  UNWIND $codes AS code MATCH (u:Unit {code: code}) RETURN u
  UNION
  UNWIND $codes AS code MATCH (u:Village {code: code}) RETURN u
  UNION
  UNWIND $codes AS code MATCH (u:Person {code: code}) RETURN u
}
CALL (u) {
  MATCH (u)-[r:PART_OF|LIES_IN|BELONGS_TO WHERE r.until IS NULL AND r.voidedAt IS NULL]->(p)
  WITH u, collect(p.code) AS parents
  WHERE size(parents) > 1
  RETURN 'one-parent' AS rule, reduce(s = '', p IN parents | s + p + ' ') AS detail
  UNION ALL
  WITH u WHERE u:Village AND NOT EXISTS { (u)-[r:LIES_IN WHERE r.until IS NULL AND r.voidedAt IS NULL]->(:Unit) } AND u.until IS NULL
  RETURN 'village-lies-somewhere' AS rule, '' AS detail
  UNION ALL
  MATCH (u:Unit)-[r:PART_OF WHERE r.until IS NULL AND r.voidedAt IS NULL]->(p:Unit)
  WITH u, p, ['Province', 'City', 'County', 'Township', 'GeneralBranch', 'Branch', 'Group'] AS order
  WHERE reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(p) THEN k ELSE i END)
    >= reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(u) THEN k ELSE i END)
  RETURN 'order-of-levels' AS rule, p.code + ' ' + p.name AS detail
  UNION ALL
  MATCH (u:Unit)-[:PART_OF*1..8]->(u)
  WITH DISTINCT u
  WHERE EXISTS { (u) ((:Unit)-[r:PART_OF WHERE r.until IS NULL AND r.voidedAt IS NULL]->(:Unit)){1,8} (u) }
  RETURN 'no-cycle' AS rule, '' AS detail
  UNION ALL
  WITH u WHERE u:Unit AND size([l IN labels(u) WHERE l <> 'Unit']) <> 1
  RETURN 'one-level' AS rule, '' AS detail
}
RETURN rule, u.code AS code, u.name AS name, detail
ORDER BY rule, code
