// purpose: What lies directly below each of several units, in pages, with what lies below each of these.
// mode: READ
// params: parents, skip, limit, asOf, scope
// columns: parent, total, code, name, level, children, villages, members, rating, population, industry
// budget: 950
UNWIND $parents AS parentCode
MATCH (u:Unit {code: parentCode})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (u) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
CALL (u) {
  MATCH (u)<-[r:PART_OF]-(c:Unit)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  RETURN c
  UNION ALL
  MATCH (u)<-[r:LIES_IN]-(c:Village)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
    AND NOT EXISTS {
      (c)<-[s:SERVES]-(:Branch)
      WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
    }
  RETURN c
  UNION ALL
  MATCH (u)<-[r:BELONGS_TO]-(c:Person)
  WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  RETURN c
}
WITH u, c ORDER BY c.code
WITH u, collect(c) AS below
WITH u, size(below) AS total, below[$skip..$skip + $limit] AS page
UNWIND page AS c
CALL (c) {
  OPTIONAL MATCH (c)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
  RETURN v ORDER BY v.code LIMIT 1
}
WITH u, total, c, CASE WHEN c:Village THEN c ELSE v END AS place
CALL (place) {
  OPTIONAL MATCH (place)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
CALL (place) {
  OPTIONAL MATCH (place)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(industry:Industry)
  RETURN industry ORDER BY relies.rank LIMIT 1
}
RETURN u.code AS parent, total, c.code AS code, c.name AS name,
  [label IN labels(c) WHERE NOT label IN ['Unit', 'Member']][0] AS level,
  COUNT {
    (c)<-[r:PART_OF|BELONGS_TO]-()
    WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  } + COUNT {
    (c)<-[r:LIES_IN]-(v:Village)
    WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
      AND NOT EXISTS {
        (v)<-[s:SERVES]-(:Branch)
        WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
      }
  } AS children,
  CASE
    WHEN c:County OR c:Township THEN COUNT {
      (c) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Township)){0,1} (:Unit)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(:Village)
    }
    WHEN c:GeneralBranch OR c:Branch THEN COUNT {
      (c) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village)
    }
  END AS villages,
  CASE
    WHEN c:GeneralBranch OR c:Branch OR c:Group THEN COUNT {
      (c) ((:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,2} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member)
    }
  END AS members,
  facts.rating AS rating, facts.population AS population, industry.name AS industry
ORDER BY parent, code
