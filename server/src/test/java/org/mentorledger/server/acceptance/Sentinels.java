package org.mentorledger.server.acceptance;

import java.util.List;
import java.util.regex.Pattern;

/** Personal values that stand nowhere else, so that whoever finds a part of one in a log knows where it came from. */
final class Sentinels {
    static final String NAME = "Qzx Wolkenstein";
    static final String EMAIL = "qzx.wolke@sentinel.example";
    static final String NUMBER = "QZX-778899";
    static final String BORN = "1987-06-05";
    static final String NOTE = "Qzxnote: she told me in confidence";
    static final String CODE = "qzxsignincode";
    static final String FORGED =
            "qzx\r\n2026-01-01T00:00:00.000Z ERROR 1 --- forged \u001b[31m${jndi:ldap://127.0.0.1/x}";

    private static final Pattern PERSONAL = Pattern.compile(
            "qzx|wolkenstein|wolke@|778899|1987-06-05|in confidence|forged|\\$\\{jndi", Pattern.CASE_INSENSITIVE);
    /** A token begins with its header, {@code {"alg":…}}, in Base64. */
    private static final Pattern SECRET =
            Pattern.compile("eyJ[\\w-]{10,}|authorization: *\\S|cookie: *\\S", Pattern.CASE_INSENSITIVE);

    private Sentinels() {}

    /** The lines that hold a part of one, or of a token. */
    static List<String> in(String log) {
        return log.lines()
                .filter(line ->
                        PERSONAL.matcher(line).find() || SECRET.matcher(line).find())
                .map(line -> line.substring(0, Math.min(300, line.length())))
                .toList();
    }
}
