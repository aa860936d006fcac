/** The ledger under load: a whole node in this process, wired as in production, and the people who use it. */
@NullMarked
package org.mentorledger.benchmarks.ledger;

import org.jspecify.annotations.NullMarked;
