package org.mentorledger.kernel.mentorship;

/** Whether the mentor also supervises the mentee at work; decides CPD eligibility. */
public enum RelationType {
    SUPERVISING,
    NON_SUPERVISING
}
