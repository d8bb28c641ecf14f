// purpose: Adds units, or changes their names; a former name stays as an alias.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MERGE (u:Unit {code: row.code})
ON CREATE SET u.importId = $importId, u.recordedAt = $recordedAt, u.source = row.source, u.aliases = []
SET u:$(row.label),
  u.aliases = reduce(kept = [], alias IN coalesce(u.aliases, []) + row.aliases + coalesce(u.name, row.name) |
    CASE WHEN alias = row.name OR alias IN kept THEN kept ELSE kept + alias END),
  u.name = row.name, u.officialName = row.officialName, u.pinyin = row.pinyin, u.initials = row.initials
