package org.mentorledger.kernel.participant;

/** What is known of a person beside who they are, and can be taken back. */
public enum ProfileField {
    ORGANISATION,
    EMAIL,
    BIRTH_DATE,
    GRADUATION_DATE,
    EDUCATION_LEVEL,
    LANGUAGE,
    LOCATION,
    CAREERS,
    INTERESTS,
    CAPACITY
}
