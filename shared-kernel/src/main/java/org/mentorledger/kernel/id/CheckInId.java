package org.mentorledger.kernel.id;

/** Identifies a check-in within its mentorship. */
public record CheckInId(String value) implements Id {
    public CheckInId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
