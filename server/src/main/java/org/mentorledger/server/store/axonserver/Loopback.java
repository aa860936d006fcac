package org.mentorledger.server.store.axonserver;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a host, as written, is this machine itself; no name is looked up, for what it means may change. */
final class Loopback {
    private static final Pattern FOUR = Pattern.compile("127(\\.\\d{1,3}){3}");

    private Loopback() {}

    static boolean is(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^\\[(.*)]$", "$1");
        return plain.equals("localhost")
                || plain.equals("::1")
                || plain.equals("0:0:0:0:0:0:0:1")
                || FOUR.matcher(plain).matches();
    }
}
