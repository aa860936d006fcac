package org.mentorledger.kernel.id;

/** Identifies an account of an issuer without telling which: 64 hex digits made from issuer and subject. */
public record AccountId(String value) implements Id {
    public AccountId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
