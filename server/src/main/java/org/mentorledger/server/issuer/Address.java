package org.mentorledger.server.issuer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses under which what matters may be asked for: nobody between could read or change it. */
public final class Address {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private Address() {}

    /** That address, when it is https, or http on this very machine. */
    public static Optional<URI> safe(String text) {
        try {
            URI address = new URI(text);
            String host = address.getHost();
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme())
                            && host != null
                            && LOOPBACK.matcher(host).matches());
            return safe && host != null && address.getRawUserInfo() == null && address.getRawFragment() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
