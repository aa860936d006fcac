/** Which mentorships are there, who stands in them, where do they stand, and what are their goals? */
@NullMarked
package org.mentorledger.query.mentorship.roster;

import org.jspecify.annotations.NullMarked;
