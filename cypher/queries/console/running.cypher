// purpose: How much memory the transaction of a statement of the console takes.
// mode: READ
// params: id
// columns: bytes
// no-as-of: it is about now
// no-scope: it is about a transaction.
// budget: 10
SHOW TRANSACTIONS YIELD metaData, estimatedUsedHeapMemory
WHERE metaData.liancunConsole = $id
RETURN coalesce(estimatedUsedHeapMemory, 0) AS bytes
