// purpose: Branches of villages in which nobody holds the post of secretary.
// mode: READ
// params: asOf, scope
// columns: branch, upper, villages, acting, last, until
// budget: 14000
// topic: people
// check: error
// remedy: 尽快选配书记，或由乡镇党委指定专人主持工作，并在“职务”中登记。 | Have a secretary chosen, or somebody put in charge by the township committee, and record the post.
// title: 没有书记的党支部 | Branches without a secretary
// about: 服务于村、当天没有人担任书记的党支部（第一书记和副书记不算），以及最后一任书记和离任日期。 | Branches that serve villages and in which nobody is secretary on the day (first and deputy secretaries do not count), with the last secretary and when that ended.
// column branch: 党支部 | Branch
// column upper: 上级 | Above
// column villages: 服务的村 | Villages
// column acting: 副书记 | Deputy
// column last: 上一任书记 | Last secretary
// column until: 离任日期 | Until
// past gone: who was secretary before is what it tells
// say: {scope}没有书记的党支部 | 哪些支部没有书记 | branches without a secretary in {scope} | which branches have no secretary | {scope}哪些村没有支部书记 | {scope}哪些村没有书记 | {scope}没有支部书记的村 | {scope}哪些党支部缺书记
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
}
WITH b WHERE EXISTS { (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(:Village) }
  AND NOT EXISTS { (b)<-[h:HOLDS WHERE h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(:Person) }
CALL (b) {
  OPTIONAL MATCH (b)<-[gone:HOLDS WHERE gone.title ENDS WITH '书记' AND NOT gone.title CONTAINS '副' AND NOT gone.title CONTAINS '第一' AND gone.until <= $asOf AND gone.voidedAt IS NULL]-(p:Person)
  RETURN p AS last, gone.until AS until ORDER BY gone.until DESC, p.code LIMIT 1
}
RETURN b {.code, .name} AS branch,
  head(COLLECT { MATCH (b)-[up:PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->(u:Unit) RETURN u {.code, .name} ORDER BY u.code }) AS upper,
  COLLECT { MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v {.code, .name} ORDER BY v.code } AS villages,
  COLLECT { MATCH (b)<-[d:HOLDS WHERE d.title ENDS WITH '副书记' AND coalesce(d.since <= $asOf, true) AND coalesce(d.until > $asOf, true) AND d.voidedAt IS NULL]-(p:Person) RETURN p {.code, .name} ORDER BY p.code } AS acting,
  last {.code, .name} AS last, until
ORDER BY b.code
