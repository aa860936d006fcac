package org.mentorledger.kernel.journey;

/** What kind of experience of work it was (row K29). */
public enum ExperienceKind {
    WORK_EXPERIENCE,
    COOP_EDUCATION,
    SUMMER_JOB,
    JOB_SHADOWING,
    OTHER_EXPOSURE
}
