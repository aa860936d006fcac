package org.mentorledger.server.backup;

import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says of itself; its last entry, for only then all of it is known.
 *
 * @param format the form of the archive, {@value #FORMAT} in this version
 * @param madeBy which version of the ledger made it
 * @param madeAt when, ISO 8601 in UTC
 * @param events how many events the database holds; -1 where the folder has none, its events lying in a store outside
 * @param head the place of the last of them in the log; -1 where there is none
 * @param files the SHA-256 of each file in lower-case hex, by its path in the folder
 */
public record Manifest(
        int format, String madeBy, String madeAt, long events, long head, SortedMap<String, String> files) {
    static final int FORMAT = 1;
    static final String NAME = "MANIFEST.json";

    private static final JsonMapper JSON = new JsonMapper();

    /** Whether this version may not know all that is said in it. */
    boolean isNewer() {
        return format > FORMAT;
    }

    /** Whether the master key is in it; where it lies elsewhere it is to be kept beside. */
    public boolean hasMasterKey() {
        return files.containsKey("keys/master.key");
    }

    byte[] written() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /** @throws RuntimeException when it is none */
    static Manifest read(byte[] written) {
        return JSON.readValue(written, Manifest.class);
    }

    /** Whether the database is in it. */
    public boolean hasEvents() {
        return events >= 0;
    }
}
