/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.attention;

import org.jspecify.annotations.NullMarked;
