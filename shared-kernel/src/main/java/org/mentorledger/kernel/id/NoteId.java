package org.mentorledger.kernel.id;

/** Identifies a note within its mentorship. */
public record NoteId(String value) implements Id {
    public NoteId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
