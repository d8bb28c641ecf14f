// purpose: Gives people posts at units; a post already held stays as it is.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (p:Person {code: row.person})
MATCH (u:Unit {code: row.unit})
WHERE NOT EXISTS { (p)-[:HOLDS {title: row.title}]->(u) }
CREATE (p)-[:HOLDS {title: row.title, since: row.since, source: row.source, importId: $importId, recordedAt: $recordedAt}]->(u)
