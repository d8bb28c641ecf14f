// purpose: Who last changed a record kept as a node, or links of its of some types, and when.
// mode: READ
// params: label, code, out, in
// columns: by, at
// no-as-of: what was written counts, not when it holds.
// no-scope: whoever asks has chosen the record.
// budget: 100
MATCH (n:$($label) {code: $code})
CALL (n) {
  RETURN n.importId AS change
  UNION
  MATCH (n)-[w:WAS]->() RETURN w.importId AS change
  UNION
  MATCH (n)-[r:$any($out)]->() UNWIND [r.importId, r.endedBy, r.voidedBy] AS change RETURN change
  UNION
  MATCH (n)<-[r:$any($in)]-() UNWIND [r.importId, r.endedBy, r.voidedBy] AS change RETURN change
}
MATCH (i:Import {id: change})
RETURN i.by AS by, i.at AS at
ORDER BY at DESC
LIMIT 1
