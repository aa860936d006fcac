/** What mentorships accept and refuse. */
@NullMarked
package org.mentorledger.command.mentorship;

import org.jspecify.annotations.NullMarked;
