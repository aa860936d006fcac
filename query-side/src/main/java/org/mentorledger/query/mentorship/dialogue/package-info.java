/** What is said in a mentorship beside its meetings, and who may read it? */
@NullMarked
package org.mentorledger.query.mentorship.dialogue;

import org.jspecify.annotations.NullMarked;
