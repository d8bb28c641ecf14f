// purpose: Links of every type of some nodes that were not voided and hold on a day or begin later, with what tells whether their other end is over.
// mode: READ
// params: label, codes, labels, asOf
// columns: id, type, from, to, fromLabel, toLabel, properties, other
// no-scope: whoever asks has chosen the records, and all that leads to them counts.
// budget: 60
UNWIND $codes AS code
MATCH (n:$($label) {code: code})-[r]-(m)
WHERE r.voidedAt IS NULL AND coalesce(r.until > $asOf, true)
WITH r, m, startNode(r) AS a, endNode(r) AS b
RETURN elementId(r) AS id, type(r) AS type, a.code AS from, b.code AS to,
  [label IN $labels WHERE label IN labels(a)][0] AS fromLabel,
  [label IN $labels WHERE label IN labels(b)][0] AS toLabel,
  properties(r) AS properties,
  m {.code, .date, .year, .until, .closed} AS other
