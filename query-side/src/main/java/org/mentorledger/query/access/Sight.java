package org.mentorledger.query.access;

/** How much of a person an asker may see. */
public enum Sight {
    /** Nothing: as if there were no such person. */
    NOTHING,
    /** Who they are, as those who stand with them in a mentorship may know. */
    BASICS,
    /** Also the member number, as an auditor of their body may. */
    MEMBER_NUMBER,
    /** Everything, as they themselves and their coordinators may. */
    EVERYTHING;

    /** Whether this sees at least what that sees. */
    public boolean reaches(Sight that) {
        return compareTo(that) >= 0;
    }
}
