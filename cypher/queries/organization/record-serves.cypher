// purpose: Puts branches at the villages that they serve; a former link ends on the day the new one begins.
// mode: WRITE
// params: rows, effective, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (lower:Unit:Branch {code: row.code})
MATCH (upper:Village {code: row.upper})
OPTIONAL MATCH (lower)-[now:SERVES WHERE now.until IS NULL AND now.voidedAt IS NULL]->(held)
WITH row, lower, upper, collect(now) AS former, collect(held) AS held
WHERE NOT upper IN held
FOREACH (now IN former | SET now.until = $effective)
CREATE (lower)-[:SERVES {since: CASE WHEN former = [] THEN row.since ELSE $effective END, source: row.source, importId: $importId, recordedAt: $recordedAt}]->(upper)
