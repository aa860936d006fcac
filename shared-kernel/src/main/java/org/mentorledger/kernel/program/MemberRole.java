package org.mentorledger.kernel.program;

/** What a person is in a program, and the side they stand on in a mentorship. */
public enum MemberRole {
    MENTOR,
    MENTEE
}
