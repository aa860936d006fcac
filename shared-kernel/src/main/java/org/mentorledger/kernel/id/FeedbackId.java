package org.mentorledger.kernel.id;

/** Identifies feedback within its mentorship. */
public record FeedbackId(String value) implements Id {
    public FeedbackId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
