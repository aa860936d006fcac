package org.mentorledger.kernel.id;

/** Identifies a meeting within its mentorship. */
public record MeetingId(String value) implements Id {
    public MeetingId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
