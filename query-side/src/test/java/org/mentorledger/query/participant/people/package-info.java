/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.participant.people;

import org.jspecify.annotations.NullMarked;
