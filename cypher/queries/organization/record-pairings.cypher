// purpose: Adds pairings between villages, either one helping the other or both as partners.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (a:Village {code: row.first})
MATCH (b:Village {code: row.second})
MERGE (p:Pairing {code: row.code})
ON CREATE SET p.ground = row.ground, p.form = row.form, p.status = row.status, p.since = row.since,
  p.source = row.source, p.synthetic = row.synthetic, p.importId = $importId, p.recordedAt = $recordedAt
FOREACH (once IN CASE WHEN row.mutual THEN [1] ELSE [] END |
  MERGE (p)-[:PARTNER]->(a)
  MERGE (p)-[:PARTNER]->(b))
FOREACH (once IN CASE WHEN row.mutual THEN [] ELSE [1] END |
  MERGE (p)-[:HELPER]->(a)
  MERGE (p)-[:HELPED]->(b))
