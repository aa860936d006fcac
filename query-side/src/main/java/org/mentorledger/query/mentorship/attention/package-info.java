/** What in a program waits for its coordinators, and since when? */
@NullMarked
package org.mentorledger.query.mentorship.attention;

import org.jspecify.annotations.NullMarked;
