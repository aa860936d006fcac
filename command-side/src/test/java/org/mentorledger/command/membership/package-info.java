/** What memberships accept and refuse. */
@NullMarked
package org.mentorledger.command.membership;

import org.jspecify.annotations.NullMarked;
