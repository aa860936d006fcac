package org.mentorledger.kernel.id;

/** Identifies a pulse within its mentorship. */
public record PulseId(String value) implements Id {
    public PulseId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
