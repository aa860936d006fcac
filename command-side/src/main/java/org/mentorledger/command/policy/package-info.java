/** What may be said over a policy: by a program over its template's or an earlier version, by a mentorship over its program's. */
@NullMarked
package org.mentorledger.command.policy;

import org.jspecify.annotations.NullMarked;
