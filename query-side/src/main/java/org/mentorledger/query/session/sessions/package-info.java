/** What is a session, who takes part in it, and what was it about? */
@NullMarked
package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.NullMarked;
