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
    private static final String MAKE =
            "INSERT INTO keys.wrapping_key (name, wrapped) VALUES (?, ?) ON CONFLICT (name) DO NOTHING";

    private final DataSource keys;
    private final MasterKey master;

    /** @param keys connections of its own, which commit each statement at once */
    public JdbcKeyStore(DataSource keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        return find(name).orElseGet(() -> {
            insert(name, master.wrap(name, maker.get()));
            return find(name).orElseThrow(() -> new IllegalStateException("The key " + name + " was not kept"));
        });
    }

    @Override
    public Optional<byte[]> find(String name) {
        try (Connection connection = keys.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, name);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(master.unwrap(name, row.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The key store cannot be read", e);
        }
    }

    private void insert(String name, byte[] wrapped) {
        try (Connection connection = keys.getConnection();
                PreparedStatement insert = connection.prepareStatement(MAKE)) {
            insert.setString(1, name);
            insert.setBytes(2, wrapped);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The key store cannot be written", e);
        }
    }
}
