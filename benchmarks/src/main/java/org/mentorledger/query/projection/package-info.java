/** The one door by which benchmarks fold events in a way that rooms never do. */
@NullMarked
package org.mentorledger.query.projection;

import org.jspecify.annotations.NullMarked;
