// purpose: Records with some names, the codes of what they have ever belonged to or lain in, and
//   the names of what they do now.
// mode: READ
// params: label, names
// columns: code, name, properties, upper, within
// no-as-of: a record can be named on any day.
// no-scope: a guard sees all.
// budget: 90
UNWIND $names AS given
MATCH (n:$($label) {name: given})
RETURN n.code AS code, n.name AS name, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r:PART_OF|LIES_IN|WITHIN|BELONGS_TO]->(upper) WHERE r.voidedAt IS NULL
    RETURN upper.code
  } AS upper,
  COLLECT {
    MATCH (n)-[r:PART_OF|LIES_IN|WITHIN|BELONGS_TO]->(upper)
    WHERE r.voidedAt IS NULL AND r.until IS NULL
    RETURN upper.name
  } AS within
ORDER BY code
