// purpose: What the inspector shows beside a unit, village or person: villages served with their latest figures, office holders, and what it is linked with by kind. A pairing on its way is there from its first step on, or else from when it was recorded.
// mode: READ
// params: code, asOf, scope
// columns: villages, holders, posts, pairings, neighbours, links, stations
// past was: where something belonged over time is shown as its history
// budget: 1450
CALL () {
  MATCH (n:Unit {code: $code}) RETURN n
  UNION
  MATCH (n:Village {code: $code}) RETURN n
  UNION
  MATCH (n:Person {code: $code}) RETURN n
}
WITH n WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
OPTIONAL CALL (n) {
  MATCH (n)-[s:SERVES]->(v:Village)
  WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
  RETURN v
  UNION
  WITH n WHERE n:Village
  RETURN n AS v
}
WITH n, collect(v) AS places
CALL (places) {
  UNWIND places AS v
  OPTIONAL MATCH (v)-[r:REPORTED WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(s:Statistics WHERE s.year <= $asOf.year AND s.voidedAt IS NULL)
  WITH v, s ORDER BY s.asOf DESC
  WITH v, collect(s)[0] AS latest
  ORDER BY v.code
  RETURN collect({code: v.code, name: v.name, asOf: latest.asOf, population: latest.population, households: latest.households,
    perCapitaIncome: latest.perCapitaIncome, collectiveIncome: latest.collectiveIncome, arableMu: latest.arableMu,
    rating: latest.rating, record: latest.code, synthetic: latest.synthetic, source: latest.source}) AS villages
}
CALL (n) {
  OPTIONAL MATCH (n)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  WITH h, p ORDER BY h.title, p.code
  RETURN collect(CASE WHEN p IS NULL THEN NULL ELSE {code: p.code, name: p.name, title: h.title, since: h.since, source: h.source, record: elementId(h)} END) AS holders
}
CALL (n) {
  OPTIONAL MATCH (n)-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]->(u:Unit)
  WITH h, u ORDER BY u.code
  RETURN collect(CASE WHEN u IS NULL THEN NULL ELSE {code: u.code, name: u.name, title: h.title, since: h.since, source: h.source, record: elementId(h)} END) AS posts
}
CALL (places) {
  UNWIND places AS v
  MATCH (v)<-[mine:HELPER|HELPED|PARTNER]-(pairing:Pairing)-[theirs:HELPER|HELPED|PARTNER]->(other:Village|Institution)
  WHERE (mine:PARTNER OR type(mine) <> type(theirs)) AND other <> v
    AND coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL
    AND coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL
    AND coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
    AND (pairing.status IN ['IN_FORCE', 'ENDED'] OR coalesce(COLLECT {
      MATCH (pairing)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(step:Step WHERE step.voidedAt IS NULL)
      RETURN step.date ORDER BY step.date LIMIT 1
    }[0], date(pairing.recordedAt)) <= $asOf)
  OPTIONAL MATCH (other)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(branch:Branch)
  WITH pairing, mine, other, branch ORDER BY pairing.code, other.code
  RETURN collect({code: coalesce(branch.code, other.code), name: other.name, role: type(mine), ground: pairing.ground,
    form: pairing.form, status: pairing.status, since: pairing.since, source: pairing.source, record: pairing.code}) AS pairings
}
CALL (places) {
  UNWIND places AS v
  MATCH (v)-[beside:NEIGHBOURS WHERE coalesce(beside.since <= $asOf, true) AND coalesce(beside.until > $asOf, true) AND beside.voidedAt IS NULL]-(near:Village)
  WHERE NOT near IN places
  WITH near, min(beside.metres) AS metres
  OPTIONAL MATCH (near)<-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]-(branch:Branch)
  WITH near, metres, min(branch.code) AS branch ORDER BY metres, near.code
  RETURN collect({code: coalesce(branch, near.code), name: near.name, metres: metres}) AS neighbours
}
CALL (n, places) {
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
  WITH collect(DISTINCT thing) AS things
  CALL (things) {
    UNWIND things AS own
    MATCH (own)-[t:MENTORS WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(other:Person)
    RETURN own, other, startNode(t) = own AS out, 'MENTORSHIP' AS family, t.topic AS what, null AS households, t.since AS since, t.source AS source, elementId(t) AS record
    UNION ALL
    UNWIND things AS own
    MATCH (own)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative)-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]->(other)
    WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
    RETURN own, other, true AS out, 'SHARING' AS family, i.resource AS what, null AS households, i.since AS since, i.source AS source, i.code AS record
    UNION ALL
    UNWIND things AS own
    MATCH (own)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND coalesce(x.until > $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative)<-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND coalesce(g.until > $asOf, true) AND g.voidedAt IS NULL]-(other)
    WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL
    RETURN own, other, false AS out, 'SHARING' AS family, i.resource AS what, null AS households, i.since AS since, i.source AS source, i.code AS record
    UNION ALL
    UNWIND things AS own
    MATCH (own)-[f:RESPONSIBLE_FOR WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]-(other:!RectificationCase)
    RETURN own, other, startNode(f) = own AS out, 'RESPONSIBILITY' AS family, f.role AS what, f.households AS households, f.since AS since, f.source AS source, elementId(f) AS record
  }
  WITH * WHERE out OR NOT other IN things
  CALL (other) {
    OPTIONAL MATCH (other)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(branch:Branch)
    OPTIONAL MATCH (other)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(v:Village)
    OPTIONAL MATCH (v)<-[z:SERVES WHERE coalesce(z.since <= $asOf, true) AND coalesce(z.until > $asOf, true) AND z.voidedAt IS NULL]-(served:Branch)
    OPTIONAL MATCH (other)-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]->(u:Unit)
    RETURN CASE WHEN other:VillagerGroup THEN coalesce(served.code, v.code)
      WHEN other:Institution THEN coalesce(branch.code, u.code)
      ELSE coalesce(branch.code, other.code) END AS code, v.name AS within LIMIT 1
  }
  WITH *, CASE WHEN own:VillagerGroup AND size(places) > 1 THEN head(COLLECT {
    MATCH (own)-[w:WITHIN WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(v:Village)
    RETURN v.name
  }) END AS mine
  WITH * ORDER BY family, out DESC, own.code, other.code, what
  RETURN collect({family: family, out: out, own: coalesce(mine, '') + own.name, code: code, name: coalesce(within, '') + other.name, what: what,
    households: households, since: since, source: source, record: record}) AS links
}
CALL (n) {
  OPTIONAL MATCH (n)-[was:PART_OF|LIES_IN|BELONGS_TO WHERE was.voidedAt IS NULL]->(u:Unit)
  WITH was, u ORDER BY was.since DESC, u.code
  RETURN collect(CASE WHEN u IS NULL THEN NULL ELSE {code: u.code, name: u.name, since: was.since, until: was.until, source: was.source} END) AS stations
}
RETURN villages, holders, posts, pairings, neighbours, links, stations
