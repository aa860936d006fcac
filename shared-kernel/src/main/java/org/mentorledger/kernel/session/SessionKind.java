package org.mentorledger.kernel.session;

/** What a session is. */
public enum SessionKind {
    KNOWLEDGE_EXCHANGE,
    WORKSHOP,
    TRAINING,
    GROUP_ACTIVITY,
    NETWORKING
}
