// purpose: Ends the transaction of a statement of the console, and nobody else's.
// mode: READ
// params: id
// columns: message
// no-as-of: it is about now
// no-scope: it is about a transaction.
// budget: 10
SHOW TRANSACTIONS YIELD transactionId AS transaction, metaData
WHERE metaData.liancunConsole = $id
TERMINATE TRANSACTIONS transaction YIELD message
RETURN message
