/** What people accept and refuse. */
@NullMarked
package org.mentorledger.command.participant;

import org.jspecify.annotations.NullMarked;
