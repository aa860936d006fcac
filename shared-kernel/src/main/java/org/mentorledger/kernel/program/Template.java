package org.mentorledger.kernel.program;

/** The programs that come with the house; each sets a {@link Policy} that a program may override. */
public enum Template {
    TECHWORKS_COOP,
    OACETT_CPD,
    PTECH_CAREER,
    BHER_WIL,
    MENTORING_PLUS
}
