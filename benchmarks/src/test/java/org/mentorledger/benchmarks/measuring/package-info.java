/** What must be right before any figure is worth reading: turns, medians and shares. No figure itself is ever asserted. */
@NullMarked
package org.mentorledger.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
