package org.mentorledger.kernel.id;

/** Identifies an introduction within its mentorship. */
public record IntroductionId(String value) implements Id {
    public IntroductionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
