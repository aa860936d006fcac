package org.mentorledger.kernel.id;

/** Identifies a program. */
public record ProgramId(String value) implements Id {
    public ProgramId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
