package org.mentorledger.kernel.program;

/** What an announced period is for. */
public enum PeriodKind {
    PLACEMENT,
    APPLICATION,
    TRAINING
}
