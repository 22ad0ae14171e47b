-- Purpose: whether another connection has written since it was asked last.
-- Parameters: none.
-- Result: a number that changes with each commit of another connection.
PRAGMA data_version
