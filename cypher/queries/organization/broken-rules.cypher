// purpose: Every breach of the rules of the hierarchy, in the whole store or among some nodes.
// mode: READ
// params: ids
// columns: rule, matter, since, until, parties
// no-as-of: the rules hold on every day; levels are those of today, so their order is looked at in links that have not ended
// no-scope: a guard sees all.
// budget: 45000
CALL () {
  UNWIND $ids AS id MATCH (u) WHERE elementId(u) = id RETURN u
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
  MATCH (u:Unit|Village) RETURN u
}
CALL (u) {
  WITH u WHERE u:Village AND NOT EXISTS { (u)-[r:LIES_IN WHERE r.until IS NULL AND r.voidedAt IS NULL]->(:Unit) } AND u.until IS NULL
  RETURN 'village-lies-somewhere' AS rule, u AS subject, [] AS others
  UNION ALL
  MATCH (u:Unit)-[r:PART_OF WHERE r.until IS NULL AND r.voidedAt IS NULL]->(p:Unit)
  WITH u, p, ['Province', 'City', 'County', 'Township', 'GeneralBranch', 'Branch', 'Group'] AS order
  WHERE reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(p) THEN k ELSE i END)
    >= reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(u) THEN k ELSE i END)
  RETURN 'order-of-levels' AS rule, u AS subject, [p] AS others
  UNION ALL
  // What lies below a unit whose level has changed was not touched itself.
  WITH u WHERE $ids IS NOT NULL AND u:Unit
  MATCH (u)<-[r:PART_OF WHERE r.until IS NULL AND r.voidedAt IS NULL]-(c:Unit)
  WITH u, c, ['Province', 'City', 'County', 'Township', 'GeneralBranch', 'Branch', 'Group'] AS order
  WHERE reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(u) THEN k ELSE i END)
    >= reduce(i = -1, k IN range(0, 6) | CASE WHEN order[k] IN labels(c) THEN k ELSE i END)
  RETURN 'order-of-levels' AS rule, c AS subject, [u] AS others
  UNION ALL
  MATCH (u:Unit)-[:PART_OF*1..8]->(u)
  WITH DISTINCT u
  MATCH (u)-[circle:PART_OF*1..8]->(u)
  WHERE all(r IN circle WHERE r.voidedAt IS NULL)
    AND all(r IN circle WHERE all(s IN circle WHERE coalesce(r.since < s.until, true)))
  WITH u, collect(circle)[0] AS circle
  RETURN 'no-cycle' AS rule, u AS subject, [r IN tail(circle) | startNode(r)] AS others
  UNION ALL
  WITH u WHERE u:Unit AND size([l IN labels(u) WHERE l <> 'Unit']) <> 1
  RETURN 'one-level' AS rule, u AS subject, [] AS others
}
RETURN DISTINCT rule, '' AS matter, null AS since, null AS until, [x IN [subject] + others | x {.code, .name, labels: labels(x)}] AS parties
ORDER BY rule, parties[0].code
