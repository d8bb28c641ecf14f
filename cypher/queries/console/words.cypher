// purpose: The words that a statement may use: labels, types of relationships, names of properties.
// mode: READ
// params: -
// columns: kind, word
// no-as-of: it is about words, not about records
// no-scope: as above.
// budget: 1000
CALL db.labels() YIELD label
RETURN 'label' AS kind, label AS word
UNION ALL
CALL db.relationshipTypes() YIELD relationshipType
RETURN 'type' AS kind, relationshipType AS word
UNION ALL
CALL db.propertyKeys() YIELD propertyKey
RETURN 'property' AS kind, propertyKey AS word
