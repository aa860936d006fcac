package org.mentorledger.kernel.journey;

/** Models of learning (rows K42, K44). */
public enum LearningModel {
    UNIVERSITY,
    COLLEGE,
    APPRENTICESHIP,
    CERTIFICATE,
    ONLINE_COURSE,
    ON_THE_JOB,
    VOLUNTEERING,
    MENTORING,
    SELF_DIRECTED,
    OTHER
}
