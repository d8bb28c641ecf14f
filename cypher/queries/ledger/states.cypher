// purpose: Records kept as nodes, with their links of some types that were not voided.
// mode: READ
// params: label, codes, out, in
// columns: code, id, labels, properties, out, in
// no-as-of: a comparison looks at all of a record's history.
// no-scope: a guard sees all.
// budget: 90
UNWIND $codes AS code
MATCH (n:$($label) {code: code})
RETURN n.code AS code, elementId(n) AS id, labels(n) AS labels, properties(n) AS properties,
  COLLECT {
    MATCH (n)-[r:$any($out)]->(m) WHERE r.voidedAt IS NULL
    RETURN {id: elementId(r), type: type(r), code: m.code, properties: properties(r)}
  } AS out,
  COLLECT {
    MATCH (n)<-[r:$any($in)]-(m) WHERE r.voidedAt IS NULL
    RETURN {id: elementId(r), type: type(r), code: m.code, properties: properties(r)}
  } AS in
