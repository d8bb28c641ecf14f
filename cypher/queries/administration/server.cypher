// purpose: Which database server holds the store.
// mode: READ
// params: -
// columns: name, version, edition
// no-as-of: a server has no day
// no-scope: for whoever keeps the store.
// budget: 20
CALL dbms.components() YIELD name, versions, edition
RETURN name, head(versions) AS version, edition
LIMIT 1
