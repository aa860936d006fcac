/** The rebuild of the rooms beside a raw read-and-decode and a raw bulk write of the documents that it wrote. */
@NullMarked
package org.mentorledger.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
