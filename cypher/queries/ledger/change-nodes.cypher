// purpose: Changes records kept as nodes, and keeps what they were.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.id
CREATE (n)-[:WAS {labels: labels(n), importId: $importId, recordedAt: $recordedAt}]->(former:Former)
SET former = properties(n)
REMOVE n:$(row.removed)
SET n:$(row.added), n += row.properties
