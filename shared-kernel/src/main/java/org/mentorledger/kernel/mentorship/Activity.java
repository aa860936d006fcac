package org.mentorledger.kernel.mentorship;

/** What was done in a meeting, beside its topics. */
public enum Activity {
    RESUME,
    COVER_LETTER,
    INTERVIEW_PREPARATION,
    WORKFORCE_TRANSITION,
    NETWORKING,
    WORK_SITUATION,
    KNOWLEDGE,
    ADVICE,
    OTHER
}
