/** Who was there, in how many sessions, and for how long? */
@NullMarked
package org.mentorledger.query.session.attendance;

import org.jspecify.annotations.NullMarked;
