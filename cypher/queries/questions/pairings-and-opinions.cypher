// purpose: Pairings that have not ended, with the latest opinion of each village and whether all agree.
// mode: READ
// params: asOf, scope, agreement
// columns: first, second, status, firstOpinion, firstDate, secondOpinion, secondDate, agreement, pairing
// budget: 3800
// topic: pairing
// title: 结对双方是否同意 | Do both sides agree to a pairing
// about: 未结束的结对（含拟定、报批中的），双方各自最近一次表态。任一方不同意即为“有反对”，都同意才算“都同意”，其余为“未全表态”；单位不表态，不算在内。 | Pairings that have not ended, those on their way included, with the latest opinion of each side. If either objects, somebody objects; all agree only if each village does; else not all have answered. Institutions are not asked.
// ask agreement: word ANY ANY=全部/any AGREED=都同意/agreed OBJECTED=有反对/objected OPEN=未全表态/unanswered | 意见 | Agreement
// column first: 帮扶方或甲方 | Helper or first side
// column second: 受帮方或乙方 | Helped or second side
// column status: 状态 | Status
// words status: SUGGESTED=建议/suggested PLANNED=拟定/planned SUBMITTED=报批/submitted APPROVED=已批复/approved SENT_BACK=退回/sent-back IN_FORCE=结对中/in-force ENDED=已结束/ended
// column firstOpinion: 甲方意见 | First side's opinion
// words firstOpinion: AGREED=同意/agreed OBJECTED=不同意/objected CONSULTED=征求中/consulted
// column firstDate: 甲方表态日期 | Date of the first opinion
// column secondOpinion: 乙方意见 | Second side's opinion
// words secondOpinion: AGREED=同意/agreed OBJECTED=不同意/objected CONSULTED=征求中/consulted
// column secondDate: 乙方表态日期 | Date of the second opinion
// column agreement: 是否都同意 | All agree
// column pairing: 结对编号 | Pairing
// shows: pairing
// say: {scope}结对两村是否都同意 | 结对双方意见{agreement} | do both sides agree to their pairing in {scope} | pairings on which opinion is {agreement}
CALL () {
  WITH 1 AS whole WHERE $scope IS NULL
  MATCH (v:Village)-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]->(:Unit) RETURN v
  UNION
  MATCH (:Unit {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:City|County|Township)){0,3} (:Unit)<-[lies:LIES_IN WHERE coalesce(lies.since <= $asOf, true) AND coalesce(lies.until > $asOf, true) AND lies.voidedAt IS NULL]-(v:Village) RETURN v
  UNION
  MATCH (:Unit&(GeneralBranch|Branch) {code: $scope}) (()<-[down:PART_OF WHERE coalesce(down.since <= $asOf, true) AND coalesce(down.until > $asOf, true) AND down.voidedAt IS NULL]-(:Branch)){0,1} (:Unit)-[serves:SERVES WHERE coalesce(serves.since <= $asOf, true) AND coalesce(serves.until > $asOf, true) AND serves.voidedAt IS NULL]->(v:Village) RETURN v
}
WITH collect(v) AS villages
UNWIND villages AS v
MATCH (v) (()<-[s:SERVES WHERE coalesce(s.since <= $asOf, true) AND coalesce(s.until > $asOf, true) AND s.voidedAt IS NULL]-(:Branch)){0,1} (mine)<-[end:HELPER|HELPED|PARTNER WHERE coalesce(end.since <= $asOf, true) AND coalesce(end.until > $asOf, true) AND end.voidedAt IS NULL]-(p:Pairing)
WHERE p.voidedAt IS NULL AND coalesce(p.until > $asOf, p.status <> 'ENDED')
WITH DISTINCT p
OPTIONAL MATCH (p)-[took:TOOK WHERE coalesce(took.since <= $asOf, true) AND coalesce(took.until > $asOf, true) AND took.voidedAt IS NULL]->(step:Step)
WITH p, step ORDER BY step.date, step.code
WITH p, min(step.date) AS begun, collect(CASE WHEN step.date <= $asOf THEN step.step END) AS steps
WHERE coalesce(begun <= $asOf, p.since <= $asOf, true)
MATCH (p)-[f:HELPER|PARTNER WHERE coalesce(f.since <= $asOf, true) AND coalesce(f.until > $asOf, true) AND f.voidedAt IS NULL]->(first), (p)-[o:HELPED|PARTNER WHERE coalesce(o.since <= $asOf, true) AND coalesce(o.until > $asOf, true) AND o.voidedAt IS NULL]->(second)
WHERE first <> second AND (f:HELPER OR first.code < second.code)
CALL (p, first) {
  OPTIONAL MATCH (p)-[heard:HEARD WHERE coalesce(heard.since <= $asOf, true) AND coalesce(heard.until > $asOf, true) AND heard.voidedAt IS NULL]->(view:Opinion WHERE view.date <= $asOf)-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]->(first)
  RETURN view AS one ORDER BY view.date DESC, view.code DESC LIMIT 1
}
CALL (p, second) {
  OPTIONAL MATCH (p)-[heard:HEARD WHERE coalesce(heard.since <= $asOf, true) AND coalesce(heard.until > $asOf, true) AND heard.voidedAt IS NULL]->(view:Opinion WHERE view.date <= $asOf)-[of:OF WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]->(second)
  RETURN view AS other ORDER BY view.date DESC, view.code DESC LIMIT 1
}
WITH p, steps, first, second, one, other,
  [CASE WHEN first:Institution THEN 'AGREED' ELSE coalesce(one.opinion, 'CONSULTED') END, CASE WHEN second:Institution THEN 'AGREED' ELSE coalesce(other.opinion, 'CONSULTED') END] AS opinions
WITH p, steps, first, second, one, other, CASE WHEN 'OBJECTED' IN opinions THEN 'OBJECTED' WHEN 'CONSULTED' IN opinions THEN 'OPEN' ELSE 'AGREED' END AS agreement
WHERE $agreement IN ['ANY', agreement]
RETURN CASE WHEN first:Institution THEN first.name ELSE first {.code, .name} END AS first, CASE WHEN second:Institution THEN second.name ELSE second {.code, .name} END AS second, CASE
    WHEN p.since > $asOf THEN coalesce({建议: 'SUGGESTED', 拟定: 'PLANNED', 报批: 'SUBMITTED', 已批复: 'APPROVED', 退回: 'SENT_BACK'}[last(steps)], last(steps))
    WHEN p.status = 'ENDED' THEN 'IN_FORCE'
    ELSE p.status
  END AS status,
  one.opinion AS firstOpinion, one.date AS firstDate, other.opinion AS secondOpinion, other.date AS secondDate, agreement, p.code AS pairing
ORDER BY CASE agreement WHEN 'OBJECTED' THEN 0 WHEN 'OPEN' THEN 1 ELSE 2 END, pairing
