// purpose: Units, villages and members by their codes, each with what lies below it, as the list of children tells of them.
// mode: READ
// params: codes, asOf, scope
// columns: parent, code, name, level, children, villages, members, rating, population, industry
// budget: 950
UNWIND $codes AS given
CALL (given) {
  MATCH (n:Unit {code: given}) RETURN n AS c
  UNION
  MATCH (n:Village {code: given}) RETURN n AS c
  UNION
  MATCH (n:Person {code: given}) RETURN n AS c
}
WITH c
WHERE coalesce(c.since <= $asOf, true) AND coalesce(c.until > $asOf, true)
  AND ($scope IS NULL OR $scope IN COLLECT {
    MATCH (c) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
    RETURN top.code
  })
CALL (c) {
  OPTIONAL MATCH (c)-[r:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(above:Unit)
  RETURN above.code AS parent ORDER BY parent LIMIT 1
}
CALL (c) {
  OPTIONAL MATCH (c)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
  RETURN v ORDER BY v.code LIMIT 1
}
WITH c, parent, CASE WHEN c:Village THEN c ELSE v END AS place
CALL (place) {
  OPTIONAL MATCH (place)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
CALL (place) {
  OPTIONAL MATCH (place)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(industry:Industry)
  RETURN industry ORDER BY relies.rank LIMIT 1
}
RETURN parent, c.code AS code, c.name AS name,
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
ORDER BY code
