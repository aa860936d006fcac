package org.mentorledger.query.mentorship.attention;

/** What needs a coordinator. */
public enum AttentionKind {
    UNSUPERVISED,
    UNSIGNED,
    DISPUTED,
    MISSED_MONTH,
    NO_GOAL,
    NO_FEEDBACK,
    AGENDA_DUE,
    NOTICE,
    MENTEE_NOT_TOLD,
    QUESTION,
    EXPECTATIONS_DUE
}
