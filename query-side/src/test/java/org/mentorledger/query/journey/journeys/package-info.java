/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.journey.journeys;

import org.jspecify.annotations.NullMarked;
