/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.mentorship.dialogue;

import org.jspecify.annotations.NullMarked;
