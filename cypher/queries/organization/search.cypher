// purpose: Units, villages and people found by name, part of it, alias, code, pinyin or initials, best first, each with where it belongs.
// mode: READ
// params: index, phrase, exact, level, skip, limit, asOf, scope
// columns: code, name, level, shownAs, way, total
// budget: 120
CALL db.index.fulltext.queryNodes($index, $phrase, {limit: 2000}) YIELD node AS n, score
WHERE n.voidedAt IS NULL
  AND ($level IS NULL OR $level IN labels(n))
  AND ($scope IS NULL OR $scope IN COLLECT {
    MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
    RETURN top.code
  })
  AND coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true)
WITH n, score,
  CASE WHEN $exact IN [n.name, toLower(n.code)] OR $exact IN split(n.initials, ' ') OR $exact IN split(n.pinyin, ' ') THEN 0 ELSE 1 END AS rank,
  CASE WHEN n:Person THEN 2 WHEN n:Branch OR n:Group THEN 1 ELSE 0 END AS kind
ORDER BY rank, kind, size(n.name), n.code
WITH collect(n) AS found
WITH size(found) AS total, found[$skip..$skip + $limit] AS page
UNWIND page AS n
CALL (n) {
  OPTIONAL MATCH (n)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch)
  RETURN b.code AS branch ORDER BY branch LIMIT 1
}
CALL (n) {
  OPTIONAL MATCH way = (n) (()-[r:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(:Unit)){1,8} (:Unit)
  RETURN way ORDER BY length(way) DESC LIMIT 1
}
RETURN n.code AS code, n.name AS name, [label IN labels(n) WHERE NOT label IN ['Unit', 'Member']][0] AS level,
  coalesce(branch, n.code) AS shownAs,
  CASE WHEN way IS NULL THEN [] ELSE [u IN reverse(tail(nodes(way))) | u.name] END AS way,
  total
