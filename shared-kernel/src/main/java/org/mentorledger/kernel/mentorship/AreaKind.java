package org.mentorledger.kernel.mentorship;

/** What sort of area is to be developed (row O6). */
public enum AreaKind {
    SOFT_SKILL,
    PROFESSIONAL,
    NETWORK,
    CAREER,
    TECHNICAL,
    ACADEMIC,
    OTHER
}
