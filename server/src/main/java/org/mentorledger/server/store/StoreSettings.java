package org.mentorledger.server.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this node keeps things.
 *
 * @param data the folder in which this node keeps what is its own
 * @param store where events are kept: {@code postgres} (one node) or {@code axonserver} (many)
 * @param postgres an outside PostgreSQL instead of the private one in the data folder
 * @param mongodb an outside MongoDB for read models instead of the one in this process
 * @param axonserver how to reach Axon Server, where that is the store
 * @param keys where the master key comes from
 * @param snapshots how often long streams are summed up
 */
@ConfigurationProperties("mentorledger")
public record StoreSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("postgres") Store store,
        @DefaultValue Postgres postgres,
        @DefaultValue Mongodb mongodb,
        @DefaultValue Axonserver axonserver,
        @DefaultValue Keys keys,
        @DefaultValue Snapshots snapshots) {

    /** Where events are kept. */
    public enum Store {
        /** In PostgreSQL, by one node. */
        POSTGRES,
        /** In Axon Server, by any number of nodes. */
        AXONSERVER
    }

    /**
     * An outside PostgreSQL.
     *
     * @param url its JDBC URL; without one the node runs a private PostgreSQL in its data folder
     * @param username the role to log in as
     * @param password its password
     * @param plaintext whether what is sent to another machine may go unencrypted, because the network is trusted
     */
    public record Postgres(
            @Nullable String url,
            @DefaultValue("postgres") String username,
            @DefaultValue("") String password,
            @DefaultValue("false") boolean plaintext) {}

    /**
     * An outside MongoDB.
     *
     * @param uri its connection string; without one read models live in this process and are rebuilt at each start
     * @param database the database that holds the read models
     * @param plaintext whether what is sent to another machine may go unencrypted, because the network is trusted
     */
    public record Mongodb(
            @Nullable String uri,
            @DefaultValue("mentorledger") String database,
            @DefaultValue("false") boolean plaintext) {}

    /**
     * Axon Server.
     *
     * @param servers its nodes, {@code host:port} with commas between
     * @param context the context that holds this ledger
     * @param token the access token, where access control is on
     * @param tls whether the connection is encrypted; demanded where a server is another machine
     * @param plaintext whether it need not be, because the network between is trusted as a whole
     * @param certificate a file with the certificate to trust, where the system does not
     */
    public record Axonserver(
            @DefaultValue("localhost:8124") String servers,
            @DefaultValue("default") String context,
            @Nullable String token,
            @DefaultValue("false") boolean tls,
            @DefaultValue("false") boolean plaintext,
            @Nullable String certificate) {}

    /**
     * The keys' key.
     *
     * @param masterKeyFile a file that holds the master key, kept elsewhere; without one {@code keys/master.key} in the
     *     data folder. Nodes that share a key store need the same one
     */
    public record Keys(@Nullable Path masterKeyFile) {}

    /**
     * Snapshots.
     *
     * @param every after how many events of a stream one is taken, and once a stream is long, after a tenth of it
     */
    public record Snapshots(@DefaultValue("500") int every) {

        /** @throws StartRefused when it is less than one */
        public Snapshots {
            if (every < 1) {
                throw new StartRefused(
                        "mentorledger.snapshots.every is " + every + ", which is too little.",
                        "Give it a whole number from 1 on, or leave it out for 500.");
            }
        }
    }
}
