// purpose: Puts units below their parents; a former link ends on the day the new one begins.
// mode: WRITE
// params: rows, effective, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (lower:Unit {code: row.code})
MATCH (upper:Unit {code: row.upper})
OPTIONAL MATCH (lower)-[now:PART_OF WHERE now.until IS NULL AND now.voidedAt IS NULL]->(held)
WITH row, lower, upper, collect(now) AS former, collect(held) AS held
WHERE NOT upper IN held
FOREACH (now IN former | SET now.until = $effective)
CREATE (lower)-[:PART_OF {since: CASE WHEN former = [] THEN row.since ELSE $effective END, source: row.source, importId: $importId, recordedAt: $recordedAt}]->(upper)
