package org.mentorledger.server.importing;

/** A column of a table. */
interface Heading {
    /** As it stands in the first row of the file. */
    String header();
}
