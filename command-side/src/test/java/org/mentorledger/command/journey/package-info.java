/** What journeys answer, through the mutations and by their events alone. */
@NullMarked
package org.mentorledger.command.journey;

import org.jspecify.annotations.NullMarked;
