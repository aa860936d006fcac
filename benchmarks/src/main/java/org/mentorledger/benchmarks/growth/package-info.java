/** What a command and a reading cost as a mentorship and a person's ledger grow, each beside the same work raw. */
@NullMarked
package org.mentorledger.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
