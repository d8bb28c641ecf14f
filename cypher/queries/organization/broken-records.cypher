// purpose: Records whose own dates are out of order, pairings without two different parties, successors in a circle, codes that two different things bear; in the whole store or among some nodes.
// mode: READ
// params: ids
// columns: rule, code, name, detail
// no-as-of: the rules hold on every day.
// no-scope: a guard sees all.
// budget: 150000
CALL () {
  UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
  MATCH (n:Unit|Village|Person|VillagerGroup|Pairing|Initiative|RectificationCase) RETURN n
}
CALL (n) {
  WITH n WHERE n.until < n.since OR n.closed < n.opened OR n.relapsed < n.closed
  RETURN 'ends-before-it-begins' AS rule, '' AS detail
  UNION ALL
  WITH n WHERE n:Pairing
  OPTIONAL MATCH (n)-[r:HELPER|HELPED|PARTNER WHERE r.until IS NULL AND r.voidedAt IS NULL]->(party)
  WITH n, collect(type(r)) AS roles, count(DISTINCT party) AS parties
  WHERE parties <> 2 OR NOT roles IN [['HELPER', 'HELPED'], ['HELPED', 'HELPER'], ['PARTNER', 'PARTNER']]
  RETURN 'pairing-of-two' AS rule, '' AS detail
  UNION ALL
  WITH n WHERE n:Unit|Village
  MATCH (n) (()-[s:SUCCEEDED_BY WHERE s.voidedAt IS NULL]->()){1,8} (n)
  WITH DISTINCT n
  RETURN 'successors-in-line' AS rule, '' AS detail
  UNION ALL
  WITH n WHERE n:Unit|Village|Person
    AND (n:!Unit AND EXISTS { (:Unit {code: n.code}) }
      OR n:!Village AND EXISTS { (:Village {code: n.code}) }
      OR n:!Person AND EXISTS { (:Person {code: n.code}) })
  RETURN 'one-code' AS rule, '' AS detail
}
RETURN rule, n.code AS code, n.name AS name, detail
ORDER BY rule, code
