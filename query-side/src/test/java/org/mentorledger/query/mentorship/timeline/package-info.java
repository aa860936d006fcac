/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.timeline;

import org.jspecify.annotations.NullMarked;
