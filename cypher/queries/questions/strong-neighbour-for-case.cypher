// purpose: For each open case of rectification, strong neighbouring villages that could be paired with it.
// mode: READ
// params: asOf, scope, trade
// columns: branch, village, neighbour, metres, sameTrade, pairedWith
// budget: 2900
// topic: rectification
// title: 可与整顿村结对的强邻村 | Strong neighbours for villages under rectification
// about: 未销号的整顿支部所服务、自身评级不是强的村，与之相邻、评级为强、自身没有未销号整顿的村；写明距离、相同产业和该邻村已结对的对方。 | Villages of branches under rectification, unless rated strong by now, each with neighbours that are rated strong and are under none themselves; with the distance, the trades that both live of, and whom the neighbour is paired with already.
// ask trade: word ANY ANY=不限/any SAME=产业相同/same | 产业 | Trade
// column branch: 整顿支部 | Branch under rectification
// column village: 村 | Village
// column neighbour: 相邻强村 | Strong neighbour
// column metres: 距离（米） | Distance (metres)
// column sameTrade: 相同产业 | Shared trades
// column pairedWith: 该邻村已结对 | Already paired with
// shows: pairing
// say: {scope}哪些强村可与整顿村结对 | 整顿村旁边的强村 | strong neighbours for villages under rectification in {scope} | which strong village could be paired with a case
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
MATCH (b)<-[on:CONCERNS WHERE coalesce(on.since <= $asOf, true) AND coalesce(on.until > $asOf, true) AND on.voidedAt IS NULL]-(c:RectificationCase)
WHERE c.opened <= $asOf AND coalesce(c.closed > $asOf, c.stage <> 'CLOSED') AND c.voidedAt IS NULL
WITH DISTINCT b
MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village)
CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(own:Statistics WHERE own.year <= $asOf.year AND own.voidedAt IS NULL)
  RETURN own ORDER BY own.asOf DESC LIMIT 1
}
WITH b, v, own WHERE coalesce(own.rating <> 'STRONG', true)
MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(near:Village)
WITH b, v, near, min(n.metres) AS metres
CALL (near) {
  OPTIONAL MATCH (near)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
WITH b, v, near, metres, facts WHERE facts.rating = 'STRONG' AND NOT EXISTS {
  MATCH (near)<-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]-(:Branch)<-[about:CONCERNS WHERE coalesce(about.since <= $asOf, true) AND coalesce(about.until > $asOf, true) AND about.voidedAt IS NULL]-(k:RectificationCase)
  WHERE k.opened <= $asOf AND coalesce(k.closed > $asOf, k.stage <> 'CLOSED') AND k.voidedAt IS NULL
}
WITH b, v, near, metres, COLLECT { MATCH (v)-[i:RELIES_ON WHERE coalesce(i.since <= $asOf, true) AND coalesce(i.until > $asOf, true) AND i.voidedAt IS NULL]->(trade:Industry)<-[j:RELIES_ON WHERE coalesce(j.since <= $asOf, true) AND coalesce(j.until > $asOf, true) AND j.voidedAt IS NULL]-(near) RETURN trade.name ORDER BY trade.name } AS sameTrade
WHERE $trade = 'ANY' OR size(sameTrade) > 0
RETURN b {.code, .name} AS branch, v {.code, .name} AS village, near {.code, .name} AS neighbour, metres, sameTrade,
  COLLECT {
    MATCH (near)<-[mine:HELPER|HELPED|PARTNER WHERE coalesce(mine.since <= $asOf, true) AND coalesce(mine.until > $asOf, true) AND mine.voidedAt IS NULL]-(p:Pairing)-[theirs:HELPER|HELPED|PARTNER WHERE coalesce(theirs.since <= $asOf, true) AND coalesce(theirs.until > $asOf, true) AND theirs.voidedAt IS NULL]->(other)
    WHERE other <> near AND (p.status = 'IN_FORCE' OR p.status = 'ENDED' AND p.until > $asOf) AND coalesce(p.since <= $asOf, true) AND coalesce(p.until > $asOf, true) AND p.voidedAt IS NULL
    WITH DISTINCT other
    RETURN CASE WHEN other:Institution THEN other.name ELSE other {.code, .name} END ORDER BY other.code
  } AS pairedWith
ORDER BY b.code, v.code, size(sameTrade) DESC, metres, near.code
