// purpose: Villages that only give, only receive, do both, or have no part in any initiative.
// mode: READ
// params: asOf, scope, side
// columns: village, township, given, received, side
// past g: what was given once still counts
// past x: what was given once still counts
// past i: what was given once still counts
// budget: 6100
// topic: sharing
// title: 只给、只受或没有参与共享的村 | Villages that only give, only receive, or have no part
// about: 到所查日期为止，作为提供方或受益方参加过帮扶项目的次数；结对不算。 | How many initiatives a village had given or been reached by up to the day; pairings do not count.
// ask side: word GIVES GIVES=只提供/gives RECEIVES=只受益/receives BOTH=都有/both NEITHER=都没有/neither | 哪一种 | Which
// column village: 村 | Village
// column township: 乡镇 | Township
// column given: 提供次数 | Given
// column received: 受益次数 | Received
// column side: 情况 | Part
// shows: sharing
// say: {scope}没有参与资源共享的村 | {scope}{side}的村 | villages in {scope} that have no part in sharing | villages that {side} in sharing
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH v, COUNT { MATCH (v)-[g:GIVES WHERE coalesce(g.since <= $asOf, true) AND g.voidedAt IS NULL]->(i:Initiative) WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL RETURN i } AS given,
  COUNT { MATCH (v)<-[x:REACHES WHERE coalesce(x.since <= $asOf, true) AND x.voidedAt IS NULL]-(i:Initiative) WHERE coalesce(i.since <= $asOf, true) AND i.voidedAt IS NULL RETURN i } AS received
WITH v, given, received, CASE WHEN given > 0 AND received > 0 THEN 'BOTH' WHEN given > 0 THEN 'GIVES' WHEN received > 0 THEN 'RECEIVES' ELSE 'NEITHER' END AS side
WHERE side = $side
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township, given, received, side
ORDER BY given + received DESC, v.code
