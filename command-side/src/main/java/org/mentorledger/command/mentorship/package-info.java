/** Mentorships: who may propose, begin and record one, which meetings count as held, and who signs them. */
@NullMarked
package org.mentorledger.command.mentorship;

import org.jspecify.annotations.NullMarked;
