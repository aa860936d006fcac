/** Sessions that a program holds for many: planned, with seats, attended, and about something. A cohort is divided into them. */
@NullMarked
package org.mentorledger.command.session;

import org.jspecify.annotations.NullMarked;
