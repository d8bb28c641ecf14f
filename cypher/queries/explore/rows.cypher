// purpose: All units, or villages that no branch serves, of one level below a root, with the latest figures of the villages of each added up.
// mode: READ
// params: root, label, asOf, scope
// columns: code, name, level, within, above, township, leader, villages, members, rating, population, households, perCapitaIncome, collectiveIncome, arableMu, industries, paired, since, source
// budget: 800
MATCH (root:Unit {code: $root})
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (root) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,7} (top)
  RETURN top.code
}
MATCH (root) ((higher:Unit)<-[p:PART_OF WHERE coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL]-(:Unit)){0,7} (above:Unit)
CALL (above) {
  MATCH (above)<-[r:PART_OF]-(c:Unit)
  WHERE $label IN labels(c) AND coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
  RETURN c, r.since AS since
  UNION ALL
  MATCH (above)<-[r:LIES_IN]-(c:Village)
  WHERE $label = 'Village' AND coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL
    AND NOT EXISTS {
      (c)<-[s:SERVES]-(:Branch)
      WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL
    }
  RETURN c, r.since AS since
}
WITH higher, above, c, since, CASE
  WHEN c:Village THEN [c]
  WHEN c:GeneralBranch OR c:Branch THEN COLLECT {
    MATCH (c) ((:Unit)<-[q:PART_OF WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
    RETURN DISTINCT v ORDER BY v.code
  }
  WHEN c:Township THEN COLLECT {
    MATCH (c)<-[l:LIES_IN WHERE coalesce(l.since <= $asOf, true) AND coalesce(l.until > $asOf, true) AND l.voidedAt IS NULL]-(v:Village)
    RETURN v
  }
  ELSE []
END AS villages
CALL (villages) {
  UNWIND villages AS v
  CALL (v) {
    MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
    RETURN facts ORDER BY facts.asOf DESC LIMIT 1
  }
  RETURN collect(facts) AS reports
}
RETURN c.code AS code, c.name AS name,
  [label IN labels(c) WHERE label <> 'Unit'][0] AS level,
  [unit IN higher | unit.code] + above.code AS within,
  above.name AS above,
  COLLECT {
    MATCH (above) ((:Unit)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,3} (t:Township)
    RETURN t.name LIMIT 1
  }[0] AS township,
  COLLECT {
    MATCH (c)<-[h:HOLDS WHERE coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
    WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一') OR h.title = '组长'
    RETURN DISTINCT p.name ORDER BY p.name
  } AS leader,
  size(villages) AS villages,
  CASE
    WHEN c:GeneralBranch OR c:Branch OR c:Group THEN COUNT {
      (c) ((:Unit)<-[q:PART_OF WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]-(:Unit)){0,2} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(:Member)
    }
  END AS members,
  CASE WHEN size(villages) = 1 THEN reports[0].rating END AS rating,
  CASE WHEN any(report IN reports WHERE report.population IS NOT NULL) THEN reduce(sum = 0, report IN reports | sum + coalesce(report.population, 0)) END AS population,
  CASE WHEN any(report IN reports WHERE report.households IS NOT NULL) THEN reduce(sum = 0, report IN reports | sum + coalesce(report.households, 0)) END AS households,
  CASE WHEN size(villages) = 1 THEN reports[0].perCapitaIncome END AS perCapitaIncome,
  CASE WHEN any(report IN reports WHERE report.collectiveIncome IS NOT NULL) THEN reduce(sum = 0, report IN reports | sum + coalesce(report.collectiveIncome, 0)) END AS collectiveIncome,
  CASE WHEN any(report IN reports WHERE report.arableMu IS NOT NULL) THEN reduce(sum = 0, report IN reports | sum + coalesce(report.arableMu, 0)) END AS arableMu,
  CASE WHEN c:Branch OR c:Village THEN COLLECT {
    UNWIND villages AS v
    MATCH (v)-[relies:RELIES_ON WHERE coalesce(relies.since <= $asOf, true) AND coalesce(relies.until > $asOf, true) AND relies.voidedAt IS NULL]->(industry:Industry)
    RETURN DISTINCT industry.name
  } ELSE [] END AS industries,
  CASE WHEN c:Branch OR c:Village THEN COLLECT {
    UNWIND villages AS v
    MATCH (v)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(pairing:Pairing)-[theirs:HELPER|HELPED|PARTNER WHERE coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL]->(other:Village)
    WHERE coalesce(pairing.since <= $asOf, true) AND coalesce(pairing.until > $asOf, true) AND pairing.voidedAt IS NULL
      AND pairing.status IN ['IN_FORCE', 'ENDED']
    RETURN DISTINCT other.name ORDER BY other.name
  } ELSE [] END AS paired,
  coalesce(c.since, since) AS since, c.source AS source
ORDER BY code
