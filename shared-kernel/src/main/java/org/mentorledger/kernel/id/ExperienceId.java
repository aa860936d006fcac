package org.mentorledger.kernel.id;

/** Identifies an experience within its journey. */
public record ExperienceId(String value) implements Id {
    public ExperienceId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
