// purpose: Adds one year's figures of villages, or corrects them.
// mode: WRITE
// params: rows, importId, recordedAt
// columns: -
UNWIND $rows AS row
MATCH (v:Village {code: row.village})
MERGE (v)-[:REPORTED]->(s:Statistics {asOf: row.asOf})
ON CREATE SET s.importId = $importId, s.recordedAt = $recordedAt
SET s.population = row.population, s.households = row.households, s.perCapitaIncome = row.perCapitaIncome,
  s.collectiveIncome = row.collectiveIncome, s.arableMu = row.arableMu, s.rating = row.rating,
  s.synthetic = row.synthetic, s.source = row.source
