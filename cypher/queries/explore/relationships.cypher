// purpose: The relationships of some families among what lies below a root. Each end is the codes at which the hierarchy may show it, the most exact first: a person at itself, its group, its branch; a village, an institution at the branch that serves it; a villager group at the group that covers it. Cases of rectification are no ends.
// mode: READ
// params: root, families, asOf, scope
// columns: family, record, ground, form, status, mutual, what, households, first, second
// budget: 300
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
CALL (root) {
  WITH root WHERE 'PAIRING' IN $families
  MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Township)){0,1} (:Unit)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(a:Village|Institution)<-[end:HELPER|PARTNER WHERE coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL]-(pairing:Pairing)
  WHERE coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
    AND pairing.status IN ['IN_FORCE', 'ENDED']
  MATCH (pairing)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(b)
  WHERE (end:HELPER AND b <> a) OR a.code < b.code
  RETURN a, b, 'PAIRING' AS family, pairing.code AS record, pairing.ground AS ground, pairing.form AS form, pairing.status AS status, end:PARTNER AS mutual, null AS what, null AS households
  UNION ALL
  WITH root WHERE 'MENTORSHIP' IN $families
  MATCH (a)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(b)
  MATCH (a)-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]->(u:Unit)
  WHERE EXISTS { (u) ((:Unit)-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]->(:Unit)){0,7} (:Unit {code: $root}) }
  RETURN a, b, 'MENTORSHIP' AS family, null AS record, null AS ground, null AS form, null AS status, false AS mutual, t.topic AS what, null AS households
  UNION ALL
  WITH root WHERE 'SHARING' IN $families
  MATCH (a)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative)-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]->(b)
  WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
  RETURN a, b, 'SHARING' AS family, i.code AS record, null AS ground, null AS form, null AS status, false AS mutual, i.resource AS what, null AS households
  UNION ALL
  WITH root WHERE 'RESPONSIBILITY' IN $families
  MATCH (root) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (u:Unit)
  CALL (u) {
    RETURN u AS b
    UNION ALL
    MATCH (u)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(b:Village) RETURN b
    UNION ALL
    MATCH (u)<-[n:LIES_IN WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(:Village)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(b:VillagerGroup) RETURN b
  }
  MATCH (b)<-[f:RESPONSIBLE_FOR WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]-(a)
  RETURN a, b, 'RESPONSIBILITY' AS family, null AS record, null AS ground, null AS form, null AS status, false AS mutual, f.role AS what, f.households AS households
}
CALL (a) {
  WITH a WHERE a:Unit RETURN [a.code] AS first
  UNION ALL
  WITH a WHERE a:Person
  OPTIONAL MATCH (a)-[am:BELONGS_TO WHERE coalesce(am.since <= $asOf, true) AND coalesce(am.until > $asOf, true) AND am.voidedAt IS NULL]->(u:Unit)
  OPTIONAL MATCH (u)-[ap:PART_OF WHERE coalesce(ap.since <= $asOf, true) AND coalesce(ap.until > $asOf, true) AND ap.voidedAt IS NULL]->(branch:Branch) WHERE u:Group
  RETURN [c IN [a.code, u.code, branch.code] WHERE c IS NOT NULL] AS first ORDER BY first LIMIT 1
  UNION ALL
  WITH a WHERE a:VillagerGroup
  OPTIONAL MATCH (a)<-[ac:COVERS WHERE coalesce(ac.since <= $asOf, true) AND coalesce(ac.until > $asOf, true) AND ac.voidedAt IS NULL]-(g:Group)
  OPTIONAL MATCH (a)-[aw:WITHIN WHERE coalesce(aw.since <= $asOf, true) AND coalesce(aw.until > $asOf, true) AND aw.voidedAt IS NULL]->(v:Village)
  OPTIONAL MATCH (v)<-[as:SERVES WHERE coalesce(as.since <= $asOf, true) AND coalesce(as.until > $asOf, true) AND as.voidedAt IS NULL]-(branch:Branch)
  RETURN [c IN [g.code, coalesce(branch.code, v.code)] WHERE c IS NOT NULL] AS first ORDER BY first LIMIT 1
  UNION ALL
  WITH a WHERE a:Village OR a:Institution
  OPTIONAL MATCH (a)<-[at:SERVES WHERE coalesce(at.since <= $asOf, true) AND coalesce(at.until > $asOf, true) AND at.voidedAt IS NULL]-(branch:Branch)
  OPTIONAL MATCH (a)-[al:LIES_IN WHERE coalesce(al.since <= $asOf, true) AND coalesce(al.until > $asOf, true) AND al.voidedAt IS NULL]->(u:Unit)
  RETURN [c IN [coalesce(branch.code, CASE WHEN a:Village THEN a.code ELSE u.code END)] WHERE c IS NOT NULL] AS first ORDER BY first LIMIT 1
}
CALL (b) {
  WITH b WHERE b:Unit RETURN [b.code] AS second
  UNION ALL
  WITH b WHERE b:Person
  OPTIONAL MATCH (b)-[bm:BELONGS_TO WHERE coalesce(bm.since <= $asOf, true) AND coalesce(bm.until > $asOf, true) AND bm.voidedAt IS NULL]->(u:Unit)
  OPTIONAL MATCH (u)-[bp:PART_OF WHERE coalesce(bp.since <= $asOf, true) AND coalesce(bp.until > $asOf, true) AND bp.voidedAt IS NULL]->(branch:Branch) WHERE u:Group
  RETURN [c IN [b.code, u.code, branch.code] WHERE c IS NOT NULL] AS second ORDER BY second LIMIT 1
  UNION ALL
  WITH b WHERE b:VillagerGroup
  OPTIONAL MATCH (b)<-[bc:COVERS WHERE coalesce(bc.since <= $asOf, true) AND coalesce(bc.until > $asOf, true) AND bc.voidedAt IS NULL]-(g:Group)
  OPTIONAL MATCH (b)-[bw:WITHIN WHERE coalesce(bw.since <= $asOf, true) AND coalesce(bw.until > $asOf, true) AND bw.voidedAt IS NULL]->(v:Village)
  OPTIONAL MATCH (v)<-[bs:SERVES WHERE coalesce(bs.since <= $asOf, true) AND coalesce(bs.until > $asOf, true) AND bs.voidedAt IS NULL]-(branch:Branch)
  RETURN [c IN [g.code, coalesce(branch.code, v.code)] WHERE c IS NOT NULL] AS second ORDER BY second LIMIT 1
  UNION ALL
  WITH b WHERE b:Village OR b:Institution
  OPTIONAL MATCH (b)<-[bt:SERVES WHERE coalesce(bt.since <= $asOf, true) AND coalesce(bt.until > $asOf, true) AND bt.voidedAt IS NULL]-(branch:Branch)
  OPTIONAL MATCH (b)-[bl:LIES_IN WHERE coalesce(bl.since <= $asOf, true) AND coalesce(bl.until > $asOf, true) AND bl.voidedAt IS NULL]->(u:Unit)
  RETURN [c IN [coalesce(branch.code, CASE WHEN b:Village THEN b.code ELSE u.code END)] WHERE c IS NOT NULL] AS second ORDER BY second LIMIT 1
}
RETURN family, record, ground, form, status, mutual, what, households, first, second
ORDER BY family, record, first, second, what
