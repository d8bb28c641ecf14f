// purpose: What may be so once a day but is so twice: two places of one thing, two holders of a single post, one link stated twice; in the whole store or among some nodes.
// mode: READ
// params: ids, ends
// columns: rule, matter, since, until, parties
// no-as-of: the rules hold on every day.
// no-scope: a guard sees all.
// budget: 150000
CALL () {
  UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n, true AS isWhole
  UNION
  // Of these only links changed that stand by themselves.
  UNWIND $ends AS id MATCH (n) WHERE elementId(n) = id AND NOT id IN coalesce($ids, []) RETURN n, false AS isWhole
  UNION
  WITH 1 AS whole WHERE $ids IS NULL
  MATCH (n:Unit|Village|Person|VillagerGroup|Institution) RETURN n, true AS isWhole
}
CALL (n, isWhole) {
  WITH n WHERE isWhole AND COUNT { (n)-[:PART_OF|LIES_IN|BELONGS_TO]->() } > 1
  MATCH (n)-[r:PART_OF|LIES_IN|BELONGS_TO]->(other)
  RETURN 'one-parent' AS rule, '' AS matter, r, other
  UNION ALL
  WITH n WHERE isWhole AND COUNT { (n)-[:ATTENDS]->() } > 1
  MATCH (n)-[r:ATTENDS]->(other)
  RETURN 'one-guest-place' AS rule, '' AS matter, r, other
  UNION ALL
  WITH n WHERE isWhole AND COUNT { (n)-[:WITHIN]->() } > 1
  MATCH (n)-[r:WITHIN]->(other)
  RETURN 'one-village' AS rule, '' AS matter, r, other
  UNION ALL
  WITH n WHERE isWhole AND COUNT { (n)<-[:COVERS]-() } > 1
  MATCH (n)<-[r:COVERS]-(other)
  RETURN 'one-group' AS rule, '' AS matter, r, other
  UNION ALL
  WITH n WHERE n:!Person AND COUNT { (n)<-[:HOLDS]-() } > 1
  MATCH (n)<-[r:HOLDS]-(other)
  WITH r, other, CASE
    WHEN r.title IN ['支部书记', '党支部书记', '村党支部书记', '总支书记', '党总支书记'] THEN '书记'
    ELSE r.title
  END AS post
  WHERE post IN ['书记', '第一书记', '党委书记', '县委书记', '组长', '村委会主任']
  RETURN 'one-holder' AS rule, post AS matter, r, other
  UNION ALL
  WITH n WHERE COUNT { (n)-[:HOLDS|MENTORS|RESPONSIBLE_FOR|SERVES|NEIGHBOURS]->() } > 1
  MATCH (n)-[r:HOLDS|MENTORS|RESPONSIBLE_FOR|SERVES|NEIGHBOURS]->(other)
  RETURN 'said-once' AS rule,
    elementId(other) + type(r) + coalesce(r.title, '') + coalesce(r.body, '') + coalesce(r.topic, '') + coalesce(r.role, '') AS matter,
    r, other
}
WITH n, rule, matter, r, other WHERE r.voidedAt IS NULL AND coalesce(r.since < r.until, true)
WITH n, rule, matter, r, other, coalesce(r.since, date('0001-01-01')) AS since, coalesce(r.until, date('9999-12-31')) AS until
ORDER BY since, until, other.code
WITH n, rule, matter, collect({type: CASE WHEN rule = 'one-holder' THEN matter ELSE type(r) END, other: other, since: since, until: until, from: r.since, to: r.until}) AS held
WHERE size(held) > 1
UNWIND range(0, size(held) - 2) AS i
WITH n, rule, held[i] AS one, held[i + 1] AS next
WHERE one.until > next.since
RETURN rule, next.type AS matter, null AS since, null AS until,
  [n {.code, .name, labels: labels(n)}] + [x IN [one, next] | {code: x.other.code, name: x.other.name, labels: labels(x.other), since: x.from, until: x.to}] AS parties
ORDER BY rule, n.code, matter, one.other.code, next.other.code
