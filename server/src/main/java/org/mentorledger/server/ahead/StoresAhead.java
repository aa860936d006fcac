package org.mentorledger.server.ahead;

import com.google.crypto.tink.subtle.AesGcmJce;
import com.mongodb.MongoClientSettings;
import com.zaxxer.hikari.HikariConfig;
import java.security.GeneralSecurityException;
import org.axonframework.config.DefaultConfigurer;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.springframework.boot.autoconfigure.preinitialize.BackgroundPreinitializer;
import org.springframework.core.annotation.Order;

/** Has the vault's cipher, the drivers and Axon do something that touches no store. */
@Order(3)
final class StoresAhead implements BackgroundPreinitializer {
    private static final int KEY_BYTES = 32;

    @Override
    public void preinitialize() throws GeneralSecurityException, ClassNotFoundException {
        new AesGcmJce(new byte[KEY_BYTES]).encrypt(new byte[1], new byte[1]);
        HikariConfig pool = new HikariConfig();
        load("org.postgresql.Driver");
        load("org.postgresql.jdbc.PgConnection");
        RawBsonDocument document = new RawBsonDocument(new BsonDocument(), new BsonDocumentCodec());
        MongoClientSettings.builder().build();
        load("com.mongodb.client.internal.MongoClientImpl");
        load("io.netty.channel.nio.NioEventLoop");
        load("de.bwaldvogel.mongo.MongoServer");
        DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
    }

    private static void load(String type) throws ClassNotFoundException {
        Class.forName(type, true, StoresAhead.class.getClassLoader());
    }
}
