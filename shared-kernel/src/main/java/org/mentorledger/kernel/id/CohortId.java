package org.mentorledger.kernel.id;

/** Identifies a cohort within its program. */
public record CohortId(String value) implements Id {
    public CohortId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
