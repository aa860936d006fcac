/** What can become true of one mentoring relationship, from its proposal on. */
@NullMarked
package org.mentorledger.kernel.mentorship;

import org.jspecify.annotations.NullMarked;
