package badhouse.kernel;

import badhouse.command.beta.BetaMutations;
import java.time.Instant;

/** Knows who makes it, and reads the clock. */
public record Event(BetaMutations maker, Instant at) {
    /** An event of this moment. */
    public static Event by(BetaMutations maker) {
        return new Event(maker, Instant.now());
    }
}
