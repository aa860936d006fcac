package org.mentorledger.kernel.mentorship;

/** When feedback is given (rows B33, B34, O42). */
public enum FeedbackKind {
    CHECK_IN,
    MID_TERM,
    EXIT,
    ADVICE
}
