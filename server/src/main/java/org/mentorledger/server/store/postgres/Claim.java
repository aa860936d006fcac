package org.mentorledger.server.store.postgres;

/**
 * How connections belong to the node that holds this PostgreSQL. Each holds a lock that all of one node share for as long
 * as it lives, and is of use only if that node holds the lock of nodes when it is opened. A node that starts takes the
 * lock of nodes first and then waits for the shared one to be free: so no connection of another node is left, and none
 * can come.
 *
 * @param name by which PostgreSQL shows the connection that holds the lock of nodes; of this node alone
 */
record Claim(String name) {
    /** The letters of "ledger", so that an operator who looks into pg_locks may guess. */
    static final long NODE = 0x6c6564676572L;

    static final long CONNECTIONS = NODE + 1;

    private static final String STATEMENT = """
            SET transaction_timeout = '30s';
            SELECT pg_advisory_lock_shared(%d);
            DO $$ BEGIN
              IF NOT EXISTS (SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                WHERE l.locktype = 'advisory' AND l.mode = 'ExclusiveLock' AND l.granted
                  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                  AND l.classid = %d AND l.objid = %d AND l.objsubid = 1 AND a.application_name = '%s')
              THEN RAISE EXCEPTION 'This node does not hold this PostgreSQL' USING ERRCODE = '57P03';
              END IF;
            END $$
            """;

    /** What a connection of this node does when it is opened; it fails where the node does not hold the lock. */
    String statement() {
        return STATEMENT.formatted(CONNECTIONS, NODE >>> 32, NODE & 0xffff_ffffL, name);
    }
}
