// purpose: Keeps another view under a name that its owner has.
// mode: WRITE
// params: owner, place, name, address, shared, recordedAt
// columns: kept
MATCH (view:SavedView {owner: $owner, place: $place, name: $name})
SET view.address = $address, view.shared = $shared, view.recordedAt = $recordedAt
RETURN true AS kept
