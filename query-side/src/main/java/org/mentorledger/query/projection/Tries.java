package org.mentorledger.query.projection;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;

/** How often a parked event was tried, kept with it. */
public final class Tries {
    private static final String TRIES = "tries";

    private Tries() {}

    /** What stands with the event once it was tried one time more. */
    public static MetaData oneMore(DeadLetter<?> letter) {
        MetaData diagnostics = letter.diagnostics();
        return diagnostics.and(TRIES, String.valueOf(in(diagnostics) + 1));
    }

    /** How often it was tried; 0 of what only waits behind another. */
    public static int in(MetaData diagnostics) {
        return Integer.parseInt(String.valueOf(diagnostics.getOrDefault(TRIES, "0")));
    }
}
