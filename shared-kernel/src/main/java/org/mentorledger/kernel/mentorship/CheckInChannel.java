package org.mentorledger.kernel.mentorship;

/** How people were in contact (rows O5, P20). */
public enum CheckInChannel {
    EMAIL,
    MESSAGE,
    PHONE,
    VIDEO,
    IN_PERSON
}
