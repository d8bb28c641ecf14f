// purpose: Keeps a view under a name, unless its owner has one of that name.
// mode: WRITE
// params: owner, place, name, address, shared, recordedAt
// columns: kept
MERGE (view:SavedView {owner: $owner, place: $place, name: $name})
ON CREATE SET view.isNew = true, view.address = $address, view.shared = $shared, view.recordedAt = $recordedAt
WITH view, view.isNew IS NOT NULL AS kept
REMOVE view.isNew
RETURN kept
