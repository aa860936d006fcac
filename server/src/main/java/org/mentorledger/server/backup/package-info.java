/**
 * What a data folder must not lose, kept in one file and brought back from it: the database and the keys together, for
 * neither can be read without the other. Runs while no node does, and without starting Spring.
 */
@NullMarked
package org.mentorledger.server.backup;

import org.jspecify.annotations.NullMarked;
