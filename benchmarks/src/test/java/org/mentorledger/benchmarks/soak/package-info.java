/** That a leak is told from the noise of a busy machine. */
@NullMarked
package org.mentorledger.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
