package org.mentorledger.kernel.actor;

/** What a token lets its bearer be (DESIGN, the contract: tokens). */
public enum Role {
    ADMIN,
    COORDINATOR,
    MENTOR,
    MENTEE,
    EMPLOYER,
    AUDITOR,
    REGISTRAR,
    REPORTER,
    PRIVACY_OFFICER,
    GUARDIAN,
    SUPPORT
}
