/** How regularly are people in contact, and is that as regularly as was agreed? */
@NullMarked
package org.mentorledger.query.mentorship.cadence;

import org.jspecify.annotations.NullMarked;
