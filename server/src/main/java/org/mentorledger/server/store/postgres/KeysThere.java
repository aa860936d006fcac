package org.mentorledger.server.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.server.store.StartRefused;

/**
 * Whether events still have their keys beside them. Without this a node on half a restore would make itself new ones, and show
 * everybody as erased.
 */
final class KeysThere {
    /** The oldest key is made before the first event. */
    private static final String LOST = "SELECT EXISTS (SELECT FROM DomainEventEntry)"
            + " AND NOT EXISTS (SELECT FROM keys.wrapping_key WHERE name = ?)";

    private static final String NO_SUCH_TABLE = "42P01";

    private static final String NOT_ALLOWED = "42501";

    private KeysThere() {}

    /** @throws StartRefused when there are events, and not even the oldest key */
    static void check(PostgresPlace place) {
        try (Connection connection = place.connect();
                PreparedStatement query = connection.prepareStatement(LOST)) {
            query.setString(1, TinkVault.MAC_KEY);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    throw lost(null);
                }
            }
        } catch (SQLException e) {
            throw switch (String.valueOf(e.getSQLState())) {
                case NO_SUCH_TABLE -> lost(e);
                case NOT_ALLOWED ->
                    new StartRefused(
                            "The role in mentorledger.postgres.username may not read the events, or the keys in the schema keys.",
                            "Make it the owner of both: pg_restore by another role leaves them to that.",
                            e);
                default -> place.refused(e);
            };
        }
    }

    private static StartRefused lost(@Nullable SQLException cause) {
        return new StartRefused(
                "The events and the keys that open them are not both here: the schema keys of this database, or a table of"
                        + " the ledger, is missing, or lacks the oldest key.",
                "Bring back the whole database from one dump or backup, keys and events together, into an empty one.",
                cause);
    }
}
