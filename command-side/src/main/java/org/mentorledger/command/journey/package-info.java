/** One person's way through the stages of a program: what draws them, what they focus on, what they have done and learn. */
@NullMarked
package org.mentorledger.command.journey;

import org.jspecify.annotations.NullMarked;
