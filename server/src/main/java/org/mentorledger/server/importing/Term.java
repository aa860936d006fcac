package org.mentorledger.server.importing;

import java.time.LocalDate;

/**
 * A term of the file: a cycle of the program.
 *
 * @param name as written
 * @param from the first day
 * @param to the last day, included
 */
record Term(String name, LocalDate from, LocalDate to) {}
