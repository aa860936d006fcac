/** How things are measured here: interleaved rounds, rates beside a ceiling of the same round, written as text and JSON. */
@NullMarked
package org.mentorledger.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
