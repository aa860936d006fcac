package org.mentorledger.kernel.journey;

/** Whether a learning opportunity is a traditional one (row K41). */
public enum LearningItemKind {
    TRADITIONAL,
    OTHER
}
