/** Facts of other streams: when they come from memory, and who checks them then. */
@NullMarked
package org.mentorledger.command.facts;

import org.jspecify.annotations.NullMarked;
