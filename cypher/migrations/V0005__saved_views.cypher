// Views of Explore that people keep: one of a name for each of them.
CREATE CONSTRAINT saved_view_name IF NOT EXISTS FOR (view:SavedView) REQUIRE (view.owner, view.name) IS UNIQUE;
CREATE INDEX saved_view_shared IF NOT EXISTS FOR (view:SavedView) ON (view.shared);
