/** The reading side: one room per question somebody asks, each folded from events, none knowing another. */
@NullMarked
package org.mentorledger.query;

import org.jspecify.annotations.NullMarked;
