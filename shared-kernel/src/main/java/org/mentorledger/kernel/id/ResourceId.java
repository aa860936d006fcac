package org.mentorledger.kernel.id;

/** Identifies a shared resource within its mentorship. */
public record ResourceId(String value) implements Id {
    public ResourceId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
