// purpose: For each village: whether the branch secretary is also head of the villagers' committee.
// mode: READ
// params: asOf, scope, state
// columns: village, branch, secretary, head, state
// budget: 14000
// topic: people
// title: 书记主任是否一肩挑 | Secretary and village head in one
// about: 服务该村的党支部书记与村委会主任是否同一人。分设的如实行一肩挑，每村可减一职；联合党支部的书记只能兼一个村的主任。 | Whether the secretary of the branch that serves a village is its head as well. Where they are two, one post a village could be saved; the secretary of a joint branch can be head of one village only.
// ask state: word SPLIT SPLIT=分设/two-people SAME=一肩挑/one-person VACANT=有空缺/vacant | 情况 | State
// column village: 村 | Village
// column branch: 党支部 | Branch
// column secretary: 书记 | Secretary
// column head: 村委会主任 | Village head
// column state: 情况 | State
// say: {scope}哪些村书记主任{state} | 哪些村可以一肩挑 | villages in {scope} whose secretary and head are {state} | where could secretary and head be one | {scope}{state}的村
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
CALL (v) {
  OPTIONAL MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch)
  RETURN b ORDER BY b.code LIMIT 1
}
CALL (b) {
  OPTIONAL MATCH (b)<-[h:HOLDS WHERE h.title ENDS WITH '书记' AND NOT h.title CONTAINS '副' AND NOT h.title CONTAINS '第一' AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(secretary:Person)
  RETURN secretary ORDER BY secretary.code LIMIT 1
}
CALL (v) {
  OPTIONAL MATCH (v)<-[h:HOLDS WHERE h.title IN ['村委会主任', '主任'] AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(head:Person)
  RETURN head ORDER BY head.code LIMIT 1
}
WITH v, b, secretary, head, CASE WHEN secretary IS NULL OR head IS NULL THEN 'VACANT' WHEN secretary = head THEN 'SAME' ELSE 'SPLIT' END AS state
WHERE state = $state
RETURN v {.code, .name} AS village, b {.code, .name} AS branch, secretary {.code, .name} AS secretary, head {.code, .name} AS head, state
ORDER BY v.code
