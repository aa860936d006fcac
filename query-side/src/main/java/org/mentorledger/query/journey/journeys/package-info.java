/** The room of journeys: one person's way through the stages of one program, with all that was said and changed on it. */
@NullMarked
package org.mentorledger.query.journey.journeys;

import org.jspecify.annotations.NullMarked;
