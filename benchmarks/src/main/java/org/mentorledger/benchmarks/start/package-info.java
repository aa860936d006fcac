/** How long a node takes to start, beside a bare application of the same libraries. */
@NullMarked
package org.mentorledger.benchmarks.start;

import org.jspecify.annotations.NullMarked;
