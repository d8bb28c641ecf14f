// purpose: Takes back what a change did to links: its own go, those that it ended or voided hold again.
// mode: WRITE
// params: importId
// columns: codes
MATCH (a)-[r]->(b)
WHERE NOT r:WAS AND (r.importId = $importId OR r.endedBy = $importId OR r.voidedBy = $importId)
WITH r, [a.code, b.code] AS ends, r.importId = $importId AS isOwn
FOREACH (own IN CASE WHEN isOwn THEN [r] ELSE [] END | DELETE own)
FOREACH (ended IN CASE WHEN NOT isOwn AND r.endedBy = $importId THEN [r] ELSE [] END |
  SET ended.until = null, ended.endedBy = null)
FOREACH (voided IN CASE WHEN NOT isOwn AND r.voidedBy = $importId THEN [r] ELSE [] END |
  SET voided.voidedAt = null, voided.voidedBy = null)
WITH ends UNWIND ends AS code
RETURN collect(DISTINCT code) AS codes
