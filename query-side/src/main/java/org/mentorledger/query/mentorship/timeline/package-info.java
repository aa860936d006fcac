/** What became true of a mentorship, in order? */
@NullMarked
package org.mentorledger.query.mentorship.timeline;

import org.jspecify.annotations.NullMarked;
