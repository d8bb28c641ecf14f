// purpose: Which units, villages and people a sentence names in full, the longest names first.
// mode: READ
// params: sentence, asOf
// columns: name, person
// no-scope: who asks says where by the names
// budget: 60000
CALL () {
  MATCH (n:Unit|Village) WHERE size(n.name) > 1 AND $sentence CONTAINS n.name AND coalesce(n.since <= $asOf, true) AND n.voidedAt IS NULL
  RETURN n.name AS name, false AS person
  UNION
  MATCH (n:Person) WHERE size(n.name) > 1 AND $sentence CONTAINS n.name AND coalesce(n.since <= $asOf, true) AND n.voidedAt IS NULL
  RETURN n.name AS name, true AS person
}
RETURN DISTINCT name, person
ORDER BY size(name) DESC, name, person
LIMIT 8
