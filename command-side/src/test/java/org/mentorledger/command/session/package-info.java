/** Sessions as their clients meet them: planned, with seats, attended, and about something. */
@NullMarked
package org.mentorledger.command.session;

import org.jspecify.annotations.NullMarked;
