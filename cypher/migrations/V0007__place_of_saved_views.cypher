// Views are kept for more than one screen: each belongs to one.
MATCH (view:SavedView) WHERE view.place IS NULL SET view.place = 'explore';
