package org.mentorledger.query.cpd.ledger;

/** Why an entry counts less, or not. The names are codes that stay. */
enum Reason {
    /** The meeting was logged in error. */
    VOIDED,
    /** The mentor also supervised the mentee at work on that day. */
    SUPERVISING_RELATION,
    /** The mentorship ran by a policy that names no body on that day, or the person answered to none. */
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
    /** The session was cancelled. */
    SESSION_CANCELLED,
    /** The session was not held yet, and the person is still there. */
    NOT_OVER,
    /** The person was there for less of the session than its threshold asks. */
    NOT_ATTENDED_ENOUGH,
    /** Somebody decided that the session does not count for the person. */
    OVERRIDDEN,
    /** Nobody can tell how long the person was there. */
    MINUTES_UNKNOWN,
    /** The body's rules do not count sessions of that kind. */
    KIND_NOT_COUNTED,
    /** The body's rules count sessions of that kind from more minutes on. */
    TOO_SHORT,
    /** Some of its minutes lie within another entry that counts, and count there. */
    OVERLAP
}
