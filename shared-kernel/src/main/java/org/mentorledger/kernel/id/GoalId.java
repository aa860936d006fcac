package org.mentorledger.kernel.id;

/** Identifies a goal within its mentorship. */
public record GoalId(String value) implements Id {
    public GoalId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
