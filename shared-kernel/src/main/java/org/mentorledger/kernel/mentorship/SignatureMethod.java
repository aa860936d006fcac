package org.mentorledger.kernel.mentorship;

/** How a signature was given. */
public enum SignatureMethod {
    TYPED,
    PAPER_ATTESTED
}
