// purpose: Adds people, as members where a month of joining is given, or changes their names.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MERGE (p:Person {code: row.code})
ON CREATE SET p.importId = $importId, p.recordedAt = $recordedAt, p.source = row.source, p.aliases = []
SET p.name = row.name, p.pinyin = row.pinyin, p.initials = row.initials, p.synthetic = row.synthetic
FOREACH (joined IN CASE WHEN row.joined IS NULL THEN [] ELSE [row.joined] END |
  SET p:Member, p.joined = joined)
