package org.mentorledger.kernel.id;

/** Identifies a session. */
public record SessionId(String value) implements Id {
    public SessionId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
