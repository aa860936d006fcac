package org.mentorledger.server.store.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.mentorledger.kernel.vault.KeyStore;

/**
 * Wrapping keys in PostgreSQL, in a schema of their own. Its connections commit each statement at once and take part in
 * no command's transaction: a key is durable before anything is sealed under it, so no event refers to a lost one.
 */
public final class JdbcKeyStore implements KeyStore {
    private static final String FIND = "SELECT wrapped FROM keys.wrapping_key WHERE name = ?";

    /** One round trip and one commit: most keys that are asked for here are those of records being made. */
    private static final String FIND_OR_MAKE = """
            WITH made AS (
                INSERT INTO keys.wrapping_key (name, wrapped) VALUES (?, ?)
                ON CONFLICT (name) DO NOTHING RETURNING wrapped)
            SELECT wrapped FROM made UNION ALL SELECT wrapped FROM keys.wrapping_key WHERE name = ?
            """;

    private final DataSource keys;
    private final MasterKey master;

    /** @param keys connections of its own, which commit each statement at once */
    public JdbcKeyStore(DataSource keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        byte[] wrapped = master.wrap(name, maker.get());
        // Neither made nor found: another made it while this statement ran, which did not see it.
        return findOrMake(name, wrapped)
                .or(() -> find(name))
                .orElseThrow(() -> new IllegalStateException("The key " + name + " was not kept"));
    }

    @Override
    public Optional<byte[]> find(String name) {
        try (Connection connection = keys.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, name);
            return unwrapped(name, query);
        } catch (SQLException e) {
            throw new IllegalStateException("The key store cannot be read", e);
        }
    }

    private Optional<byte[]> findOrMake(String name, byte[] wrapped) {
        try (Connection connection = keys.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND_OR_MAKE)) {
            statement.setString(1, name);
            statement.setBytes(2, wrapped);
            statement.setString(3, name);
            return unwrapped(name, statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The key store cannot be written", e);
        }
    }

    private Optional<byte[]> unwrapped(String name, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(master.unwrap(name, row.getBytes(1))) : Optional.empty();
        }
    }
}
