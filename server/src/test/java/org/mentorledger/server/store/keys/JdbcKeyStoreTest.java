package org.mentorledger.server.store.keys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.kernel.vault.KeysAway;
import org.mentorledger.server.store.DataFolder;

/** A database that gives no connection is away: whoever asks for a key must not take what it opens for altered. */
class JdbcKeyStoreTest {

    @Test
    void withoutAConnectionKeysAreAway(@TempDir Path data) {
        JdbcKeyStore store = new JdbcKeyStore(none(), MasterKey.in(DataFolder.at(data)));

        assertThatThrownBy(() -> store.find("participant:ana")).isInstanceOf(KeysAway.class);
        assertThatThrownBy(() -> store.find(List.of("participant:ana"))).isInstanceOf(KeysAway.class);
        assertThatThrownBy(() -> store.findOrCreate("participant:ana", () -> new byte[32]))
                .isInstanceOf(KeysAway.class);
    }

    private static DataSource none() {
        return (DataSource) Proxy.newProxyInstance(
                JdbcKeyStoreTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    throw new SQLTransientConnectionException("none within 5 s");
                });
    }
}
