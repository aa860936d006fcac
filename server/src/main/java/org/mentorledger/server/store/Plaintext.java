package org.mentorledger.server.store;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether events, views and passwords may go unencrypted: on this machine, or where an operator trusts the network. */
public final class Plaintext {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("|localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private Plaintext() {}

    /**
     * Looks at one connection before it is made.
     *
     * @param setting the settings that describe it, such as {@code mentorledger.postgres}
     * @param trusted what {@code setting.plaintext} says
     * @param remedy how to encrypt it, without the full stop
     * @throws StartRefused when it would go unencrypted to another machine
     */
    public static void check(String setting, Stream<String> hosts, boolean encrypted, boolean trusted, String remedy) {
        if (!encrypted && !trusted && !hosts.allMatch(Plaintext::isThisMachine)) {
            throw new StartRefused(
                    setting + " names another machine, and what is sent there would not be encrypted.",
                    remedy + ", or set " + setting + ".plaintext=true where the network is trusted.");
        }
    }

    /** Whether a host, as written, is this machine itself; no name is looked up, for what it means may change. */
    public static boolean isThisMachine(String host) {
        return THIS_MACHINE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
