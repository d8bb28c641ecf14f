// purpose: Villages' needs that a neighbouring village can meet by its industries or by what it has given already.
// mode: READ
// params: asOf, scope, place
// columns: village, need, neighbour, metres, industries, given
// past g: what was given once still counts
// past i: what was given once still counts
// budget: 4600
// topic: sharing
// title: 本村缺、邻村有 | What a village lacks that a neighbour has
// about: 村的需求中，相邻村的产业或已提供过的帮扶与之名称相同、互相包含或含有需求前两个字的。只供参考。 | Needs of villages that a neighbour may meet: the name of one of its industries, or of something it has given, equals the need, contains it or is contained in it, or, in Chinese, holds its first two characters. It is a hint.
// ask place: place? - | 只看哪个村 | Only of this village
// column village: 村 | Village
// column need: 需求 | Need
// column neighbour: 邻村 | Neighbour
// column metres: 距离（米） | Distance (metres)
// column industries: 有关产业 | Industries
// column given: 已提供过 | Already given
// shows: sharing
// say: {place}缺什么邻村有 | {scope}哪些村缺的邻村有 | {scope}缺什么邻村能补 | what do villages in {scope} lack that a neighbour has | needs a neighbour can meet | what does {place} lack that a neighbour has | {place}缺什么 | what does {place} lack
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH v WHERE $place IS NULL OR v.code = $place OR EXISTS { (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch {code: $place}) }
MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(need:Resource)
WITH v, collect({name: need.name, rank: w.rank}) AS needs
MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(near:Village)
WITH v, needs, near, min(n.metres) AS metres,
  COLLECT { MATCH (near)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry) RETURN i.name ORDER BY r.rank, i.name } AS trades,
  COLLECT { MATCH (near)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative) WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL RETURN DISTINCT i.resource ORDER BY i.resource } AS gave
UNWIND needs AS need
WITH v, need.name AS lack, need.rank AS rank, near, metres, trades, gave
WITH v, lack, rank, near, metres, [name IN trades WHERE (name CONTAINS lack OR lack CONTAINS name OR lack >= '一' AND size(lack) >= 4 AND name CONTAINS left(lack, 2))] AS industries, [name IN gave WHERE (name CONTAINS lack OR lack CONTAINS name OR lack >= '一' AND size(lack) >= 4 AND name CONTAINS left(lack, 2))] AS given
WHERE size(industries) + size(given) > 0
RETURN v {.code, .name} AS village, lack AS need, near {.code, .name} AS neighbour, metres, industries, given
ORDER BY v.code, rank, lack, metres, near.code
