/** Proves how long somebody was in a session, whether that was late or enough, and by what a topic is known again. */
@NullMarked
package org.mentorledger.kernel.session;

import org.jspecify.annotations.NullMarked;
