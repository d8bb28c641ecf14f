// purpose: What links only some places with each other on a day, and so is over once they are one; and links of initiatives that would lead back to their giver.
// mode: READ
// params: codes, asOf
// columns: kind, code, dropped
// no-scope: a guard sees all.
// budget: 100
CALL () {
  MATCH (n:Unit) WHERE n.code IN $codes RETURN n
  UNION
  MATCH (n:Village) WHERE n.code IN $codes RETURN n
}
CALL (n) {
  MATCH (n)<-[party:HELPER|HELPED|PARTNER WHERE coalesce(party.until > $asOf, true) AND party.voidedAt IS NULL]-(p:Pairing)
  WHERE coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL AND NOT EXISTS {
    (p)-[other:HELPER|HELPED|PARTNER WHERE coalesce(other.until > $asOf, true) AND other.voidedAt IS NULL]->(o) WHERE NOT o.code IN $codes
  }
  RETURN 'pairings' AS kind, p.code AS code, [] AS dropped
  UNION
  MATCH (n)-[gives:GIVES WHERE coalesce(gives.until > $asOf, true) AND gives.voidedAt IS NULL]->(i:Initiative)
    -[reaches:REACHES WHERE coalesce(reaches.until > $asOf, true) AND reaches.voidedAt IS NULL]->(m)
  WHERE coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
  WITH i, collect(CASE WHEN m.code IN $codes THEN elementId(reaches) END) AS own, count(*) AS all
  WHERE size(own) > 0
  RETURN 'initiatives' AS kind, i.code AS code, CASE WHEN size(own) = all THEN [] ELSE own END AS dropped
}
RETURN DISTINCT kind, code, dropped
ORDER BY kind, code
