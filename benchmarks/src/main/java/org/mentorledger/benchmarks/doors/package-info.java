/** The ledger as clients reach it, over HTTP, beside hand-written things behind the same check of tokens. */
@NullMarked
package org.mentorledger.benchmarks.doors;

import org.jspecify.annotations.NullMarked;
