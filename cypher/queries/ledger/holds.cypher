// purpose: What goes on after a day to lie in some records, to belong to them, to answer for them or to serve them.
// mode: READ
// params: label, codes, asOf
// columns: code, link, type, other, name
// no-scope: a guard sees all.
// budget: 60
UNWIND $codes AS code
MATCH (n:$($label) {code: code})<-[r:PART_OF|LIES_IN|WITHIN|BELONGS_TO|ATTENDS|COVERS|HOLDS|RESPONSIBLE_FOR|HELPER|HELPED|PARTNER|SERVES]-(other)
WHERE r.voidedAt IS NULL
  AND coalesce(other.until > $asOf, true)
  AND (r.until IS NULL OR (r.until > $asOf AND NOT r:SERVES))
RETURN code, elementId(r) AS link, type(r) AS type, other.code AS other, coalesce(other.name, other.code) AS name
