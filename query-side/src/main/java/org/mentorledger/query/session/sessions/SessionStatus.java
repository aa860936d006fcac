package org.mentorledger.query.session.sessions;

/** Where a session stands. */
public enum SessionStatus {
    TENTATIVE,
    CONFIRMED,
    HELD,
    CANCELLED;

    /** That of a session to come whose day may still change, or not. */
    static SessionStatus planned(boolean tentative) {
        return tentative ? TENTATIVE : CONFIRMED;
    }

    /** Whether it is still to be held. */
    boolean isToCome() {
        return this == TENTATIVE || this == CONFIRMED;
    }
}
