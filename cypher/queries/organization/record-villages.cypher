// purpose: Adds villages, or changes their names; a former name stays as an alias.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MERGE (v:Village {code: row.code})
ON CREATE SET v.importId = $importId, v.recordedAt = $recordedAt, v.source = row.source, v.aliases = []
SET v.aliases = reduce(kept = [], alias IN coalesce(v.aliases, []) + row.aliases + coalesce(v.name, row.name) |
    CASE WHEN alias = row.name OR alias IN kept THEN kept ELSE kept + alias END),
  v.name = row.name, v.officialName = row.officialName, v.pinyin = row.pinyin, v.initials = row.initials
