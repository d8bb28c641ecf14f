// purpose: The views that somebody kept, and those that others share with everybody.
// mode: READ
// params: owner
// columns: owner, name, address, shared
// no-as-of: what is kept is an address, and says itself of which day.
// no-scope: addresses show nothing by themselves.
// budget: 40
CALL () {
  MATCH (view:SavedView) WHERE view.owner = $owner AND view.name IS NOT NULL RETURN view
  UNION
  MATCH (view:SavedView {shared: true}) RETURN view
}
RETURN view.owner AS owner, view.name AS name, view.address AS address, view.shared AS shared
ORDER BY name, owner
