package org.mentorledger.query.cpd.ledger;

/** Why an entry counts less, or not. The names are codes that stay. */
enum Reason {
    /** The meeting was logged in error. */
    VOIDED,
    /** The mentor also supervised the mentee at work on that day. */
    SUPERVISING_RELATION,
    /** The mentorship ran by a policy that names no body on that day. */
    NO_CPD_BODY,
    /** The ledger knows no rules of the body that were in force on that day. */
    NO_RULE_SET,
    /** Somebody who attended disputes the record. */
    DISPUTED,
    /** The office found a dispute of the record right, and the record was not corrected since. */
    DISPUTE_UPHELD,
    /** The person themselves has not signed the record as it stands. */
    OWN_SIGNATURE_MISSING,
    /** No mentor who attended has signed it. */
    MENTOR_SIGNATURE_MISSING,
    /** No mentee who attended has signed it. */
    MENTEE_SIGNATURE_MISSING,
    /** Some of its minutes lie within another entry that counts, and count there. */
    OVERLAP
}
