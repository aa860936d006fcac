package org.mentorledger.kernel.id;

/** Identifies a cycle of a program. */
public record CycleId(String value) implements Id {
    public CycleId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
