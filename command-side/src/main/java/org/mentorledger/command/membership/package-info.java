/** One person in one program: in which roles, and what they agreed to. */
@NullMarked
package org.mentorledger.command.membership;

import org.jspecify.annotations.NullMarked;
