package org.mentorledger.kernel.id;

/** Identifies an outcome within its mentorship. */
public record OutcomeId(String value) implements Id {
    public OutcomeId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
