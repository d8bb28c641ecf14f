// purpose: Keeps a view no longer.
// mode: WRITE
// params: owner, name
// columns: -
MATCH (view:SavedView {owner: $owner, name: $name})
DELETE view
