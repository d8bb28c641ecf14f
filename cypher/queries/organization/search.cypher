// purpose: Units, villages and people found by name, part of it, alias, code, pinyin or initials, best first, each with where it belongs; what has ended leads to what took its place.
// mode: READ
// params: index, phrase, exact, level, skip, limit, asOf, scope
// columns: code, name, level, shownAs, way, former, total
// budget: 120
CALL db.index.fulltext.queryNodes($index, $phrase, {limit: 2000}) YIELD node AS hit, score
WHERE hit.voidedAt IS NULL
  AND ($level IS NULL OR $level IN labels(hit))
  AND coalesce(hit.since <= $asOf, true)
WITH hit, CASE WHEN coalesce(hit.until > $asOf, true) THEN [hit] ELSE COLLECT {
    MATCH (hit) (()-[s:SUCCEEDED_BY WHERE coalesce(s.date <= $asOf, true) AND s.voidedAt IS NULL]->()){1,5} (heir)
    WHERE coalesce(heir.since <= $asOf, true) AND coalesce(heir.until > $asOf, true)
    RETURN heir
  } END AS standing
UNWIND standing AS n
WITH n, hit
WHERE $scope IS NULL OR $scope IN COLLECT {
  MATCH (n) (()-[up:PART_OF|LIES_IN|BELONGS_TO WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,8} (top)
  RETURN top.code
}
WITH n, hit,
  CASE WHEN $exact IN [hit.name, toLower(hit.code)] OR $exact IN split(hit.initials, ' ') OR $exact IN split(hit.pinyin, ' ') THEN 0 ELSE 1 END AS rank,
  CASE WHEN n:Person THEN 2 WHEN n:Branch OR n:Group THEN 1 ELSE 0 END AS kind
ORDER BY rank, n <> hit, hit.code
WITH n, head(collect(hit)) AS hit, min(rank) AS rank, min(kind) AS kind
ORDER BY rank, kind, size(n.name), n.code
WITH collect({n: n, former: CASE WHEN n <> hit THEN hit.name END}) AS found
WITH size(found) AS total, found[$skip..$skip + $limit] AS page
UNWIND page AS line
WITH line.n AS n, line.former AS former, total
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
  former, total
