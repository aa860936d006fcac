package org.mentorledger.kernel.id;

/** Identifies a mentorship. */
public record MentorshipId(String value) implements Id {
    public MentorshipId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
