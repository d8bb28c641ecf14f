// purpose: The links of a day that begin at what lies in a unit, or all; pairings from the helper to the helped, efforts from the giver to those they reach. Where a link leads outside is for the reader to leave out.
// mode: READ
// params: asOf, scope
// columns: from, to, type, mutual, properties
// budget: 60
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (u:Unit) RETURN u
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-()){0,7} (u:Unit) RETURN DISTINCT u
}
CALL (u) {
  RETURN u AS n
  UNION
  MATCH (u)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(n:Village|Institution) RETURN n
  UNION
  MATCH (u)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(n:Village) RETURN n
  UNION
  MATCH (u)<-[near:LIES_IN WHERE coalesce(near.since <= $asOf, true) AND coalesce(near.until > $asOf, true) AND near.voidedAt IS NULL]-(:Village)<-[within:WITHIN WHERE coalesce(within.since <= $asOf, true) AND coalesce(within.until > $asOf, true) AND within.voidedAt IS NULL]-(n:VillagerGroup) RETURN n
  UNION
  MATCH (u)<-[belongs:BELONGS_TO WHERE coalesce(belongs.since <= $asOf, true) AND coalesce(belongs.until > $asOf, true) AND belongs.voidedAt IS NULL]-(n:Person) RETURN n
}
WITH DISTINCT n
WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL
CALL (n) {
  MATCH (n)-[r:PART_OF|LIES_IN|BELONGS_TO|WITHIN|SERVES|COVERS|HOLDS|MENTORS|RESPONSIBLE_FOR|NEIGHBOURS WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(b:!RectificationCase)
  RETURN b, type(r) AS type, false AS mutual, '' AS record,
    {title: r.title, role: r.role, topic: r.topic, metres: r.metres, households: r.households, derived: r.derived,
      since: r.since, until: r.until, source: r.source} AS properties
  UNION ALL
  MATCH (n)<-[end:HELPER|PARTNER WHERE coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL]-(p:Pairing)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(b)
  WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL AND p.status IN ['IN_FORCE', 'ENDED'] AND ((end:HELPER AND b <> n) OR n.code < b.code)
  RETURN b, 'PAIRING' AS type, end:PARTNER AS mutual, p.code AS record,
    {record: p.code, ground: p.ground, form: p.form, status: p.status, since: p.since, until: p.until, source: p.source} AS properties
  UNION ALL
  MATCH (n)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative)-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]->(b)
  WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
  RETURN b, 'GIVES' AS type, false AS mutual, i.code AS record,
    {record: i.code, resource: i.resource, since: i.since, until: i.until, source: i.source} AS properties
}
RETURN n.code AS from, b.code AS to, type, mutual, properties
ORDER BY from, type, to, record, properties.title, properties.role, properties.topic
