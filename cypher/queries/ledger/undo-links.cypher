// purpose: Takes back what a change did to links: its own go, those that it ended or voided hold again.
// mode: WRITE
// params: importId
// columns: label, code
MATCH (a)-[r]->(b)
WHERE NOT r:WAS AND (r.importId = $importId OR r.endedBy = $importId OR r.voidedBy = $importId)
WITH r, [a, b] AS ends, r.importId = $importId AS isOwn
FOREACH (own IN CASE WHEN isOwn THEN [r] ELSE [] END | DELETE own)
FOREACH (ended IN CASE WHEN NOT isOwn AND r.endedBy = $importId THEN [r] ELSE [] END |
  SET ended.until = null, ended.endedBy = null)
FOREACH (voided IN CASE WHEN NOT isOwn AND r.voidedBy = $importId THEN [r] ELSE [] END |
  SET voided.voidedAt = null, voided.voidedBy = null)
WITH DISTINCT ends UNWIND ends AS node
WITH DISTINCT node
UNWIND labels(node) AS label
RETURN label, node.code AS code
