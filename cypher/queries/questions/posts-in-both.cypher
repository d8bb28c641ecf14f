// purpose: For each village: posts of the branch committee and the villagers' committee, who holds one in each, and how many more could.
// mode: READ
// params: asOf, scope
// columns: village, branch, branchPosts, villagePosts, holders, inBoth, more
// budget: 270
// topic: people
// title: 两委交叉任职 | Posts held in both committees
// about: 支部班子和村委会班子各几职、一共几人、哪些人两边都任职；最多还可交叉几职，按人数较少的一个班子全部交叉计算。 | How many posts the branch committee and the villagers' committee have, how many people hold them, and who holds one in each; and how many more could be held by the same people if the whole smaller committee sat in the larger.
// column village: 村 | Village
// column branch: 党支部 | Branch
// column branchPosts: 支部班子职数 | Posts of the branch committee
// column villagePosts: 村委会班子职数 | Posts of the villagers' committee
// column holders: 任职人数 | People
// column inBoth: 交叉任职的人 | In both
// column more: 还可交叉职数 | More posts could be shared
// say: {scope}两委交叉任职情况 | {scope}还能交叉任职减几职 | who sits in both committees in {scope} | how many more posts could be shared in {scope}
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
WITH v, b, COLLECT { MATCH (b)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p } AS ofBranch,
  COLLECT { MATCH (v)<-[h:HOLDS WHERE (h.title ENDS WITH '主任' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person) RETURN p } AS ofVillage
WITH v, b, ofBranch, ofVillage, COLLECT { UNWIND ofBranch AS p WITH DISTINCT p WHERE p IN ofVillage RETURN p ORDER BY p.code } AS inBoth
WITH v, b, ofBranch, ofVillage, inBoth, CASE WHEN size(ofBranch) < size(ofVillage) THEN size(ofBranch) ELSE size(ofVillage) END AS fewer
RETURN v {.code, .name} AS village, b {.code, .name} AS branch, size(ofBranch) AS branchPosts, size(ofVillage) AS villagePosts,
  COUNT { UNWIND ofBranch + ofVillage AS p RETURN DISTINCT p } AS holders, [p IN inBoth | p {.code, .name}] AS inBoth,
  CASE WHEN fewer > size(inBoth) THEN fewer - size(inBoth) ELSE 0 END AS more
ORDER BY more DESC, v.code
