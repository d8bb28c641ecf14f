// purpose: Codes of the records under a label that hold on a day, in order; what belongs to one that has ended is left out with it.
// mode: READ
// params: label, text, asOf, scope
// columns: code
// budget: 100
MATCH (n:$($label))
WHERE n.voidedAt IS NULL
  AND coalesce(coalesce(n.since, n.opened, n.date) <= $asOf, true)
  AND coalesce(n.until > $asOf, true)
  AND coalesce(n.year <= $asOf.year, true)
  AND NOT EXISTS {
    (n)<-[owns:REPORTED|TOOK|HEARD|DELIVERED WHERE coalesce(owns.since <= $asOf, true) AND coalesce(owns.until > $asOf, true) AND owns.voidedAt IS NULL]-(owner) WHERE owner.until <= $asOf
  }
  AND ($text = '' OR n.code STARTS WITH $text OR n.name CONTAINS $text OR n.initials STARTS WITH toLower($text)
    OR EXISTS { (n)--(other) WHERE other.code = $text OR other.name CONTAINS $text })
  AND ($scope IS NULL OR EXISTS {
    MATCH (n)
      (()<-[of:REPORTED|TOOK|HEARD|DELIVERED|GIVES WHERE coalesce(of.since <= $asOf, true) AND coalesce(of.until > $asOf, true) AND of.voidedAt IS NULL]-()){0,1}
      (()-[with:HELPER|HELPED|PARTNER|REACHES|OF|CONCERNS|HOLDS|RESPONSIBLE_FOR|SERVES WHERE coalesce(with.since <= $asOf, true) AND coalesce(with.until > $asOf, true) AND with.voidedAt IS NULL]->()){0,2}
      (()-[up:BELONGS_TO|WITHIN|LIES_IN|PART_OF WHERE coalesce(up.since <= $asOf, true) AND coalesce(up.until > $asOf, true) AND up.voidedAt IS NULL]->()){0,9} (top)
    WHERE top.code = $scope
  })
RETURN n.code AS code
ORDER BY code
