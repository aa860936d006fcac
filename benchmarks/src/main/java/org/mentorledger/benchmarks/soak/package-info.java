/** A packaged node under an even load for a long time: what grows that should not. */
@NullMarked
package org.mentorledger.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
