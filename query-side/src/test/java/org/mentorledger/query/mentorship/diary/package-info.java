/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.diary;

import org.jspecify.annotations.NullMarked;
