package org.mentorledger.query.session.topics;

/** Where a topic stands in a program. */
public enum TopicStatus {
    OPEN,
    PLANNED,
    COVERED
}
