/** What tests of rooms stand on: people, events, a ledger in memory. */
@NullMarked
package org.mentorledger.query;

import org.jspecify.annotations.NullMarked;
