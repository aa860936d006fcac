/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.cadence;

import org.jspecify.annotations.NullMarked;
