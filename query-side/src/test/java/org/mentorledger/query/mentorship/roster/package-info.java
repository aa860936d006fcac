/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.roster;

import org.jspecify.annotations.NullMarked;
