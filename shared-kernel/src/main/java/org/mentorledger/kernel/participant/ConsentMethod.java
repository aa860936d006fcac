package org.mentorledger.kernel.participant;

/** How a consent came into the ledger. */
public enum ConsentMethod {
    /** The guardian gave it, signed in as themselves. */
    OWN_HAND,
    /** An office attests the paper that it is on. */
    PAPER_ATTESTED
}
