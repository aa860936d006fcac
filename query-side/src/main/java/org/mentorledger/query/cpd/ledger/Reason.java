package org.mentorledger.query.cpd.ledger;

/** Why an entry counts less, or not. The names are codes that stay. */
enum Reason {
    /** The person themselves has not signed the record as it stands. */
    OWN_SIGNATURE_MISSING,
    /** No mentor who attended has signed it. */
    MENTOR_SIGNATURE_MISSING,
    /** No mentee who attended has signed it. */
    MENTEE_SIGNATURE_MISSING,
    /** The mentor also supervises the mentee at work. */
    SUPERVISING_RELATION,
    /** Some of its minutes lie within another entry that counts, and count there. */
    OVERLAP
}
