package org.mentorledger.kernel.id;

/** Identifies an area for development within its mentorship. */
public record AreaId(String value) implements Id {
    public AreaId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
