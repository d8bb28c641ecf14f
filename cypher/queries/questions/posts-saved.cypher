// purpose: For joint branches, or for small villages side by side: the posts of both kinds of committee, who holds one in each, and the posts that one branch committee saves.
// mode: READ
// params: asOf, scope, which, people
// columns: villages, branches, population, branchPosts, villagePosts, holders, inBoth, saved
// past h: posts that have ended are what it looks at
// budget: 17000
// topic: pairing
// title: 联建能减少几个职数 | Posts that a joint branch saves
// about: 支部班子和村委会班子的职数，同一人任几职只算一人，在两个班子都任职的为交叉任职。已联建的，减少数为联合前各支部职数之和减现有职数，联合前的职务没有记录时留空；相邻小村按合用人数较多的一个支部班子计算，任一支部没有班子记录时留空。 | Posts of the branch committees and the villagers' committees; whoever holds several counts once, and who holds one in each is counted apart. For joint branches the saving is what the former branches had less what there is now, blank where the former posts are not recorded; for small neighbours it is reckoned as if the larger branch committee served both, and left blank if either has none recorded.
// ask which: word JOINT JOINT=已联建的村/joined SMALL=相邻的小村/small | 哪些村 | Which villages
// ask people: number 300 1..10000 | 小村人口少于 | Small: fewer people than
// column villages: 村 | Villages
// column branches: 党支部 | Branches
// column population: 人口合计 | People
// column branchPosts: 支部班子职数 | Posts of branch committees
// column villagePosts: 村委会班子职数 | Posts of villagers' committees
// column holders: 任职人数 | People holding them
// column inBoth: 交叉任职人数 | Holding one in each
// column saved: 可减少职数 | Posts saved
// shows: pairing
// say: {scope}联建能减少几个职数 | {which}能精简多少职数 | posts saved by joint branches in {scope} | how many posts would {which} save
CALL () {
  WITH 1 AS wanted WHERE $which = 'JOINT'
  CALL () {
    WITH 1 AS whole WHERE $scope IS NULL
    MATCH (b:Branch) WHERE coalesce(b.since <= $asOf, true) AND coalesce(b.until > $asOf, true) AND b.voidedAt IS NULL RETURN b
    UNION
    MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:!Group)){0,5} (b:Branch) RETURN DISTINCT b
  }
  WITH b, COLLECT { MATCH (b)-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]->(v:Village) RETURN v ORDER BY v.code } AS villages
  WHERE size(villages) > 1
  RETURN villages
  UNION ALL
  WITH 1 AS wanted WHERE $which = 'SMALL'
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
  WITH v, facts WHERE facts.population < $people
  MATCH (v)-[n:NEIGHBOURS WHERE coalesce(n.since <= $asOf, true) AND coalesce(n.until > $asOf, true) AND n.voidedAt IS NULL]-(w:Village)
  WHERE NOT EXISTS { (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)-[t:SERVES WHERE coalesce(t.since <= $asOf, true) AND coalesce(t.until > $asOf, true) AND t.voidedAt IS NULL]->(w) }
    AND head(COLLECT {
      MATCH (w)-[q:REPORTED WHERE coalesce(q.since <= $asOf, true) AND coalesce(q.until > $asOf, true) AND q.voidedAt IS NULL]->(theirs:Statistics WHERE theirs.year <= $asOf.year AND theirs.voidedAt IS NULL)
      RETURN theirs.population ORDER BY theirs.asOf DESC LIMIT 1
    }) < $people
  WITH DISTINCT CASE WHEN v.code < w.code THEN [v, w] ELSE [w, v] END AS villages
  RETURN villages
}
WITH villages, COLLECT { UNWIND villages AS v MATCH (v)<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(b:Branch) RETURN DISTINCT b } AS branches
CALL (villages) {
  UNWIND villages AS v
  CALL (v) {
  OPTIONAL MATCH (v)-[reported:REPORTED WHERE coalesce(reported.since <= $asOf, true) AND coalesce(reported.until > $asOf, true) AND reported.voidedAt IS NULL]->(facts:Statistics WHERE facts.year <= $asOf.year AND facts.voidedAt IS NULL)
  RETURN facts ORDER BY facts.asOf DESC LIMIT 1
}
  RETURN sum(facts.population) AS population
}
CALL (branches) {
  UNWIND branches AS b
  OPTIONAL MATCH (b)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  WITH b, collect(p) AS holders
  WITH collect(size(holders)) AS sizes, collect(holders) AS lists
  RETURN sizes, COLLECT { UNWIND lists AS list UNWIND list AS p RETURN p } AS ofBranches
}
CALL (villages) {
  UNWIND villages AS v
  OPTIONAL MATCH (v)<-[h:HOLDS WHERE (h.title ENDS WITH '主任' OR h.title ENDS WITH '委员') AND coalesce(h.since <= $asOf, true) AND coalesce(h.until > $asOf, true) AND h.voidedAt IS NULL]-(p:Person)
  RETURN collect(p) AS ofVillages
}
CALL (branches) {
  UNWIND branches AS b
  OPTIONAL MATCH (b)<-[after:SUCCEEDED_BY WHERE after.date <= $asOf AND after.voidedAt IS NULL]-(:Branch)<-[h:HOLDS WHERE (h.title ENDS WITH '书记' AND NOT h.title CONTAINS '第一' OR h.title ENDS WITH '委员') AND coalesce(h.since < after.date, true) AND coalesce(h.until >= after.date, true) AND h.voidedAt IS NULL]-(:Person)
  RETURN count(h) AS former
}
WITH *, reduce(sum = 0, n IN sizes | sum + n) AS branchPosts
RETURN COLLECT { UNWIND villages AS v RETURN v {.code, .name} ORDER BY v.code } AS villages,
  COLLECT { UNWIND branches AS b RETURN b {.code, .name} ORDER BY b.code } AS branches,
  population, branchPosts, size(ofVillages) AS villagePosts,
  COUNT { UNWIND ofBranches + ofVillages AS p RETURN DISTINCT p } AS holders,
  COUNT { UNWIND ofBranches AS p WITH p WHERE p IN ofVillages RETURN DISTINCT p } AS inBoth,
  CASE WHEN $which = 'SMALL' AND all(n IN sizes WHERE n > 0) THEN reduce(least = head(sizes), n IN sizes | CASE WHEN n < least THEN n ELSE least END) WHEN $which = 'JOINT' AND former > 0 THEN former - branchPosts END AS saved
ORDER BY coalesce(saved, 0) DESC, branchPosts + villagePosts DESC, villages[0].code, villages[1].code
