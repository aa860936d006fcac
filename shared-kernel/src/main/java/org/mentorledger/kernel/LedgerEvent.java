package org.mentorledger.kernel;

import java.time.LocalDate;

/**
 * A fact in the ledger. The body says when it happened; the message says when it was recorded (DESIGN, two clocks).
 * Who acted, for whom and why travel as metadata.
 */
public interface LedgerEvent {

    /** The day on which it happened, in {@link #zone()}. */
    LocalDate happenedOn();

    /** The time zone, such as {@code America/Toronto}, in which {@link #happenedOn()} is meant. */
    String zone();
}
