package org.mentorledger.kernel.id;

/** Identifies a period that a program announced. */
public record PeriodId(String value) implements Id {
    public PeriodId {
        Id.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
