// purpose: Records whose own dates are out of order, pairings without two different parties, successors in a circle, codes that two different things bear; in the whole store or among some nodes.
// mode: READ
// params: ids
// columns: rule, matter, since, until, parties
// no-as-of: the rules hold on every day.
// no-scope: a guard sees all.
// budget: 200000
CALL () {
  UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
  MATCH (n:Unit|Village|Person|Institution|VillagerGroup|Pairing|Initiative|RectificationCase) RETURN n
}
CALL (n) {
  WITH n WHERE n.until < n.since OR n.closed < n.opened OR n.relapsed < n.closed
  RETURN 'ends-before-it-begins' AS rule,
    CASE WHEN n.until < n.since THEN n.since WHEN n.closed < n.opened THEN n.opened ELSE n.closed END AS since,
    CASE WHEN n.until < n.since THEN n.until WHEN n.closed < n.opened THEN n.closed ELSE n.relapsed END AS until,
    null AS other
  UNION ALL
  WITH n WHERE n:Pairing
  OPTIONAL MATCH (n)-[r:HELPER|HELPED|PARTNER WHERE r.until IS NULL AND r.voidedAt IS NULL]->(party)
  WITH n, collect(type(r)) AS roles, count(DISTINCT party) AS parties
  WHERE parties <> 2 OR NOT roles IN [['HELPER', 'HELPED'], ['HELPED', 'HELPER'], ['PARTNER', 'PARTNER']]
  RETURN 'pairing-of-two' AS rule, null AS since, null AS until, null AS other
  UNION ALL
  WITH n WHERE n:Unit|Village
  MATCH (n) (()-[s:SUCCEEDED_BY WHERE s.voidedAt IS NULL]->()){1,8} (n)
  WITH DISTINCT n
  RETURN 'successors-in-line' AS rule, null AS since, null AS until, null AS other
  UNION ALL
  WITH n WHERE n:Unit|Village|Person|Institution
    AND (n:!Unit AND EXISTS { (:Unit {code: n.code}) }
      OR n:!Village AND EXISTS { (:Village {code: n.code}) }
      OR n:!Person AND EXISTS { (:Person {code: n.code}) }
      OR n:!Institution AND EXISTS { (:Institution {code: n.code}) })
  CALL (n) {
    MATCH (other:Unit {code: n.code}) WHERE n:!Unit RETURN other
    UNION ALL
    MATCH (other:Village {code: n.code}) WHERE n:!Village RETURN other
    UNION ALL
    MATCH (other:Person {code: n.code}) WHERE n:!Person RETURN other
    UNION ALL
    MATCH (other:Institution {code: n.code}) WHERE n:!Institution RETURN other
  }
  RETURN 'one-code' AS rule, null AS since, null AS until, other
}
RETURN rule, '' AS matter, since, until, [x IN [n, other] WHERE x IS NOT NULL | x {
    .code, labels: labels(x),
    name: coalesce(x.name, reduce(all = '', p IN [(x)-[q:HELPER|HELPED|PARTNER|CONCERNS WHERE q.voidedAt IS NULL]->(p) | p.name] | all + CASE all WHEN '' THEN '' ELSE '—' END + p))
  }] AS parties
ORDER BY rule, n.code
