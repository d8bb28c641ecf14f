// purpose: Records with some names, and the codes of what they belong to or lie in.
// mode: READ
// params: label, names
// columns: code, name, properties, upper
// no-as-of: a record can be named on any day.
// no-scope: a guard sees all.
// budget: 50
UNWIND $names AS given
MATCH (n:$($label) {name: given})
RETURN n.code AS code, n.name AS name, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r:PART_OF|LIES_IN|WITHIN|BELONGS_TO]->(upper) WHERE r.voidedAt IS NULL
    RETURN upper.code
  } AS upper
ORDER BY code
