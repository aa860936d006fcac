/** What can become true of one person's way through the stages of a program. */
@NullMarked
package org.mentorledger.kernel.journey;

import org.jspecify.annotations.NullMarked;
