package org.mentorledger.kernel.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.mentorledger.kernel.eventstore.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** The hash of a record: SHA-256 over its canonical JSON (RFC 8785), as 64 lower-case hex digits. */
public final class RecordHash {
    private static final JsonMapper JSON = EventJson.mapper();

    /** Jackson writes such a character with other letters than the standard. */
    private static final String SPELLED_OUT = "\\u";

    private RecordHash() {}

    /** The hash that signatures bind to. */
    public static String of(MeetingRecord record) {
        return sha256(canonicalOf(record));
    }

    /**
     * The canonical form of what has text, whole numbers of 32 bits, truth values, lists, and maps of such, or is a record in
     * this form's order: written by the mapper of events it is there already, unless a control character is spelled out.
     */
    public static byte[] canonicalOf(Object plain) {
        String json = JSON.writeValueAsString(plain);
        return json.contains(SPELLED_OUT) ? canonical(json) : json.getBytes(StandardCharsets.UTF_8);
    }

    /** The canonical form (RFC 8785) of a JSON text, in UTF-8. */
    public static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of these bytes, as 64 lower-case hex digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
