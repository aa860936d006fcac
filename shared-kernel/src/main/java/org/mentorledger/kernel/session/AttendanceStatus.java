package org.mentorledger.kernel.session;

/** Whether somebody was there. */
public enum AttendanceStatus {
    PRESENT,
    LATE,
    ABSENT,
    EXCUSED;

    /** Whether they were there at all. */
    public boolean isPresence() {
        return this == PRESENT || this == LATE;
    }
}
