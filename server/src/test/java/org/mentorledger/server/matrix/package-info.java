/**
 * Who is shown what: a world with two programs is set up in a running node, everybody asks it everything, and what they
 * see is held to the committed tables of {@code doors}. After a change that is meant to show more or less,
 * {@code -Dledger.doors.update=true} writes the tables anew, to be read as a diff.
 */
@NullMarked
package org.mentorledger.server.matrix;

import org.jspecify.annotations.NullMarked;
