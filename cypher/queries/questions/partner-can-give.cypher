// purpose: What villages need that a partner or a neighbour has as an industry, has given in an initiative, or has people skilled in.
// mode: READ
// params: asOf, scope, place, tie
// columns: village, need, giver, tie, metres, industries, given, skills
// past g: what was given once still counts
// past i: what was given once still counts
// budget: 3100
// topic: pairing
// title: 结对方或邻村能补什么 | What a partner or neighbour can give
// about: 某村的需求中，结对方或邻村的产业、已提供过的帮扶、党员特长与之名称相同、互相包含或含有需求前两个字的。只供参考，由双方商定。 | Of a village's needs, those that a partner or neighbour may meet: the name of an industry, of something already given, or of a member's skill equals the need, contains it or is contained in it, or, in Chinese, holds its first two characters. It is a hint; the two decide.
// ask place: place - | 村或组织 | Village or unit
// ask tie: word ANY ANY=结对方和邻村/any PARTNER=结对方/partner NEIGHBOUR=邻村/neighbour | 与该村的关系 | How it is tied
// column village: 村 | Village
// column need: 需求 | Need
// column giver: 可提供的一方 | Who may give
// column tie: 关系 | Tie
// column metres: 距离（米） | Distance (metres)
// column industries: 有关产业 | Industries
// column given: 已提供过 | Already given
// column skills: 党员特长 | Members' skills
// shows: pairing, sharing
// say: {place}的需求谁能补 | {place}的结对方或邻村能给什么 | what can partners or neighbours give {place} | who can meet the needs of {place}
CALL () {
  MATCH (v:Village {code: $place}) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $place}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
  UNION
  MATCH (:Unit&(Province|City|County|Township) {code: $place}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
}
WITH v WHERE $scope IS NULL
  OR $scope IN COLLECT { MATCH (v) (()-[up:LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){1,4} (top) RETURN top.code }
  OR $scope IN COLLECT { MATCH (v)<-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]-(:Branch) (()-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(:Unit)){0,2} (top) RETURN top.code }
MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(need:Resource)
CALL (v) {
  MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(giver:Village)
  WHERE $tie <> 'PARTNER'
  RETURN giver, 'NEIGHBOUR' AS tie, n.metres AS metres
  UNION ALL
  MATCH (v)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(p:Pairing)-[theirs:HELPER|HELPED|PARTNER WHERE coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL]->(giver:Village|Institution)
  WHERE giver <> v AND $tie <> 'NEIGHBOUR' AND (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL
  RETURN giver, 'PARTNER' AS tie, null AS metres
}
WITH v, need, w.rank AS rank, giver, max(tie) AS tie, min(metres) AS metres
WITH v, need, rank, giver, tie, metres, need.name AS lack
WITH v, lack, rank, giver, tie, metres,
  COLLECT { MATCH (giver)-[r:RELIES_ON WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]->(i:Industry) WHERE (i.name CONTAINS lack OR lack CONTAINS i.name OR lack >= '一' AND size(lack) >= 4 AND i.name CONTAINS left(lack, 2)) RETURN i.name ORDER BY r.rank, i.name } AS industries,
  COLLECT { MATCH (giver)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative) WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL AND (i.resource CONTAINS lack OR lack CONTAINS i.resource OR lack >= '一' AND size(lack) >= 4 AND i.resource CONTAINS left(lack, 2)) RETURN DISTINCT i.resource ORDER BY i.resource } AS given,
  COLLECT {
    MATCH (giver)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch) (()<-[part:PART_OF WHERE coalesce(part.since <= $asOf, true) AND coalesce(part.until > $asOf, true) AND part.voidedAt IS NULL]-(:Group)){0,1} (:Unit)<-[m:BELONGS_TO WHERE coalesce(m.since <= $asOf, true) AND coalesce(m.until > $asOf, true) AND m.voidedAt IS NULL]-(p:Member)
    UNWIND p.skills AS skill
    WITH DISTINCT skill WHERE (skill CONTAINS lack OR lack CONTAINS skill OR lack >= '一' AND size(lack) >= 4 AND skill CONTAINS left(lack, 2))
    RETURN skill ORDER BY skill
  } AS skills
WHERE size(industries) + size(given) + size(skills) > 0
WITH *, giver.code AS code
RETURN v {.code, .name} AS village, lack AS need, CASE WHEN giver:Institution THEN giver.name ELSE giver {.code, .name} END AS giver, tie, metres, industries, given, skills
ORDER BY v.code, rank, need, CASE WHEN size(given) > 0 THEN 0 WHEN size(industries) > 0 THEN 1 ELSE 2 END, tie DESC, metres, code
