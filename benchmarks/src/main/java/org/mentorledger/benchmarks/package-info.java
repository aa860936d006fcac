/** Load programs: what the ledger's two hot paths reach, each beside its ceiling in the same run. Started by hand, never by tests. */
@NullMarked
package org.mentorledger.benchmarks;

import org.jspecify.annotations.NullMarked;
