// purpose: Villages of a rating that no pairing in force helps or partners, with the strong neighbours that could.
// mode: READ
// params: asOf, scope, rating
// columns: village, township, needs, strongNeighbours, sameTrade
// budget: 1100
// topic: pairing
// check: hint
// remedy: 在相邻强村中选择结对对象，或由县直部门结对。 | Choose a partner among the strong neighbours, or a department of the county.
// title: 没有结对的弱村 | Weak villages without a pairing
// about: 最近一年评级为所选等次、目前没有作为受帮方或互助方参加任何结对的村，及其相邻的强村和其中产业相同的村。 | Villages whose latest rating is the chosen one and that no pairing now in force helps or joins as a partner, with their strong neighbours and those of them that live of the same trade.
// ask rating: word WEAK WEAK=弱/weak MEDIUM=中/medium | 评级 | Rating
// column village: 村 | Village
// column township: 乡镇 | Township
// column needs: 需求 | Needs
// column strongNeighbours: 相邻强村 | Strong neighbours
// column sameTrade: 其中产业相同 | Of the same trade
// shows: pairing
// say: {scope}没有结对的弱村 | 哪些{rating}村还没有结对 | weak villages without a pairing in {scope} | which {rating} villages have no pairing | {scope}哪些弱村没有结对 | weak villages in {scope} without a pairing
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
WITH v, facts WHERE facts.rating = $rating AND NOT EXISTS {
  MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (party)<-[r:HELPED|PARTNER WHERE coalesce(r.since <= $asOf, true) AND coalesce(r.until > $asOf, true) AND r.voidedAt IS NULL]-(p:Pairing)
  WHERE (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL
}
CALL (v) {
  OPTIONAL MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(near:Village)
  WHERE head(COLLECT {
    MATCH (near)-[q:REPORTED WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]->(theirs:Statistics WHERE theirs.year <= $asOf.year AND theirs.voidedAt IS NULL)
    RETURN theirs.rating ORDER BY theirs.asOf DESC LIMIT 1
  }) = 'STRONG'
  WITH near, EXISTS { (v)-[i:RELIES_ON WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL]->(:Industry)<-[j:RELIES_ON WHERE coalesce(j.since <= $asOf, true) AND coalesce(j.until > $asOf, true) AND j.voidedAt IS NULL]-(near) } AS alike
  ORDER BY near.code
  RETURN collect(near {.code, .name}) AS strongNeighbours, collect(CASE WHEN alike THEN near {.code, .name} END) AS sameTrade
}
RETURN v {.code, .name} AS village, head(COLLECT { MATCH (v)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(town:Unit) RETURN town {.code, .name} ORDER BY town.code }) AS township,
  COLLECT { MATCH (v)-[w:NEEDS WHERE coalesce(w.since <= $asOf, true) AND coalesce(w.until > $asOf, true) AND w.voidedAt IS NULL]->(need:Resource) RETURN need.name ORDER BY w.rank, need.name } AS needs,
  strongNeighbours, sameTrade
ORDER BY size(sameTrade) DESC, size(strongNeighbours) DESC, v.code
