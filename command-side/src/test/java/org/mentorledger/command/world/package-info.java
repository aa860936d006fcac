/** A ledger in memory for tests: the real mutations, streams and facts over an event store that forgets. */
@NullMarked
package org.mentorledger.command.world;

import org.jspecify.annotations.NullMarked;
