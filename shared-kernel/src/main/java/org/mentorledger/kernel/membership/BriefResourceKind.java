package org.mentorledger.kernel.membership;

/** What a resource about a sector is (row K23). */
public enum BriefResourceKind {
    POSITION,
    WEBSITE,
    INFORMATION
}
