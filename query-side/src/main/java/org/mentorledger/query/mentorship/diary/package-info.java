/** What is recorded of the meetings of a mentorship, and who has signed? */
@NullMarked
package org.mentorledger.query.mentorship.diary;

import org.jspecify.annotations.NullMarked;
