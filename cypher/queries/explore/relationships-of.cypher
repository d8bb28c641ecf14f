// purpose: The relationships of some families that end at what the hierarchy shows at some codes, wherever their other ends lie. Ends as of explore/relationships.
// mode: READ
// params: codes, families, asOf, scope
// columns: family, record, ground, form, status, mutual, what, households, first, second
// budget: 450
UNWIND $codes AS given
CALL (given) {
  MATCH (n:Unit {code: given}) RETURN n
  UNION
  MATCH (n:Village {code: given}) RETURN n
  UNION
  MATCH (n:Person {code: given}) RETURN n
}
WITH n
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
CALL (n) {
  RETURN n AS thing
  UNION
  MATCH (n)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(thing:Person) RETURN thing
  UNION
  MATCH (n:Branch)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Group)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(thing:Person) RETURN thing
  UNION
  MATCH (n)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(thing:Village|Institution) RETURN thing
  UNION
  MATCH (n)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(thing:VillagerGroup) RETURN thing
  UNION
  MATCH (n)-[c:COVERS WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true) AND c.voidedAt IS NULL]->(thing:VillagerGroup) RETURN thing
  UNION
  MATCH (n)<-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]-(thing:VillagerGroup) RETURN thing
  UNION
  MATCH (n)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(thing:Institution)
  WHERE NOT EXISTS { (thing)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch) }
  RETURN thing
}
WITH DISTINCT thing
CALL (thing) {
  WITH thing WHERE 'PAIRING' IN $families
  MATCH (thing)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(pairing:Pairing)-[theirs:HELPER|HELPED|PARTNER WHERE coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL]->(other)
  WHERE coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
    AND pairing.status IN ['IN_FORCE', 'ENDED'] AND other <> thing AND (mine:PARTNER OR type(mine) <> type(theirs))
  WITH pairing, mine, CASE WHEN mine:HELPER OR (mine:PARTNER AND thing.code < other.code) THEN [thing, other] ELSE [other, thing] END AS ends
  WITH pairing, mine, ends[0] AS a, ends[1] AS b
  RETURN a, b, 'PAIRING' AS family, pairing.code AS record, pairing.ground AS ground, pairing.form AS form, pairing.status AS status, mine:PARTNER AS mutual, null AS what, null AS households
  UNION
  WITH thing WHERE 'MENTORSHIP' IN $families
  MATCH (thing)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(:Person)
  WITH startNode(t) AS a, endNode(t) AS b, t
  RETURN a, b, 'MENTORSHIP' AS family, null AS record, null AS ground, null AS form, null AS status, false AS mutual, t.topic AS what, null AS households
  UNION
  WITH thing WHERE 'SHARING' IN $families
  MATCH (thing)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative)-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]->(b)
  WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
  WITH thing AS a, b, i
  RETURN a, b, 'SHARING' AS family, i.code AS record, null AS ground, null AS form, null AS status, false AS mutual, i.resource AS what, null AS households
  UNION
  WITH thing WHERE 'SHARING' IN $families
  MATCH (thing)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative)<-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]-(a)
  WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
  WITH a, thing AS b, i
  RETURN a, b, 'SHARING' AS family, i.code AS record, null AS ground, null AS form, null AS status, false AS mutual, i.resource AS what, null AS households
  UNION
  WITH thing WHERE 'RESPONSIBILITY' IN $families
  MATCH (thing)-[f:RESPONSIBLE_FOR WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]-(:!RectificationCase)
  WITH startNode(f) AS a, endNode(f) AS b, f
  RETURN a, b, 'RESPONSIBILITY' AS family, null AS record, null AS ground, null AS form, null AS status, false AS mutual, f.role AS what, f.households AS households
}
WITH DISTINCT a, b, family, record, ground, form, status, mutual, what, households
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
