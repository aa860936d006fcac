package org.mentorledger.server.store.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.mentorledger.command.dispatch.UnderWay;
import org.mentorledger.kernel.vault.KeyStore;
import org.mentorledger.kernel.vault.KeysAway;

/**
 * Wrapping keys in PostgreSQL, in a schema of their own. No event refers to a lost one: a key is durable before anything is
 * sealed under it, by a statement that commits at once and takes part in no command's transaction; or it is new, and then
 * whoever writes the command's events writes it with them.
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

    private static final String FIND_MANY = "SELECT name, wrapped FROM keys.wrapping_key WHERE name = ANY (?)";

    private static final int MOST_DOUBTED = 10_000;

    private final DataSource keys;
    private final MasterKey master;

    /** New keys of commands that failed: perhaps there was one of that name, so the next time one is looked for. */
    private final Cache<String, Boolean> doubted =
            Caffeine.newBuilder().maximumSize(MOST_DOUBTED).build();

    /** @param keys connections of its own, which commit each statement at once */
    public JdbcKeyStore(DataSource keys, MasterKey master) {
        this.keys = keys;
        this.master = master;
    }

    @Override
    public byte[] make(String name, Supplier<byte[]> maker, Consumer<byte[]> kept) {
        Optional<UnitOfWork<?>> command = UnderWay.command();
        if (command.isEmpty() || doubted.asMap().remove(name) != null) {
            return KeyStore.super.make(name, maker, kept);
        }
        byte[] key = NewKeys.make(command.get(), name, maker, master);
        command.get().onRollback(failed -> doubted.put(name, true));
        command.get().afterCommit(stands -> kept.accept(key));
        return key;
    }

    @Override
    public byte[] findOrCreate(String name, Supplier<byte[]> maker) {
        refuseNew(name);
        byte[] wrapped = master.wrap(name, maker.get());
        // Neither made nor found: another made it while this statement ran, which did not see it.
        return findOrMake(name, wrapped)
                .or(() -> find(name))
                .orElseThrow(() -> new IllegalStateException("The key " + name + " was not kept"));
    }

    @Override
    public Optional<byte[]> find(String name) {
        refuseNew(name);
        try (Connection connection = keys.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND)) {
            query.setString(1, name);
            return unwrapped(name, query);
        } catch (SQLException e) {
            throw new KeysAway("The key store cannot be read", e);
        }
    }

    @Override
    public Map<String, byte[]> find(Collection<String> names) {
        try (Connection connection = keys.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND_MANY)) {
            query.setArray(1, connection.createArrayOf("varchar", names.toArray()));
            Map<String, byte[]> found = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), master.unwrap(row.getString(1), row.getBytes(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new KeysAway("The key store cannot be read", e);
        }
    }

    /** Whoever asks would keep it, and it does not stand before its command does. */
    private static void refuseNew(String name) {
        if (NewKeys.has(name)) {
            throw new IllegalStateException("The key " + name + " is new with the command that asks for it again");
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
            throw new KeysAway("The key store cannot be written", e);
        }
    }

    private Optional<byte[]> unwrapped(String name, PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(master.unwrap(name, row.getBytes(1))) : Optional.empty();
        }
    }
}
