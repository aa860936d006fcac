package org.mentorledger.kernel.id;

/** Identifies an item of a learning plan within its journey. */
public record LearningItemId(String value) implements Id {
    public LearningItemId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
