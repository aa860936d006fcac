package org.mentorledger.query.session.attendance;

/**
 * An attendance as figures count it.
 *
 * @param person the number of the person
 * @param minutes for which they were there, as far as that is known
 */
record Counted(Entry entry, int person, int minutes) {}
