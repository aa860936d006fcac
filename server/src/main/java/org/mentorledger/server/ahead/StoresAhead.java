package org.mentorledger.server.ahead;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.mongodb.MongoClientSettings;
import java.security.GeneralSecurityException;
import java.util.List;
import org.axonframework.config.DefaultConfigurer;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;

/** Has the vault's cipher, the drivers and Axon do something that touches no store. */
@Order(3)
final class StoresAhead implements BackgroundPreinitializer {
    private static final int KEY_BYTES = 32;
    private static final List<String> DRIVERS = List.of(
            "com.zaxxer.hikari.HikariConfig",
            "org.postgresql.Driver",
            "org.postgresql.jdbc.PgConnection",
            "org.bson.RawBsonDocument",
            "com.mongodb.client.internal.MongoClientImpl",
            "io.netty.channel.nio.NioEventLoop",
            "de.bwaldvogel.mongo.MongoServer");

    @Override
    public void preinitialize() throws GeneralSecurityException, ClassNotFoundException {
        new AesGcmJce(new byte[KEY_BYTES]).encrypt(new byte[1], new byte[1]);
        for (String driver : DRIVERS) {
            Class.forName(driver, true, StoresAhead.class.getClassLoader());
        }
        MongoClientSettings.builder().build();
        DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
    }
}
