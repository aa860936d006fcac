package org.mentorledger.kernel.session;

/** As what somebody leads a session; retirees and mentors are preferred (row K51). */
public enum LeaderKind {
    RETIREE,
    MENTOR,
    OTHER
}
