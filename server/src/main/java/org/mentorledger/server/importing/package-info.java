/**
 * Brings tables of other systems into a running ledger over its public API, without starting Spring: it reads a file
 * to its end to know that it is whole, says which rows cannot come in and why, and sends the rest so that sending again
 * changes nothing.
 */
@NullMarked
package org.mentorledger.server.importing;

import org.jspecify.annotations.NullMarked;
