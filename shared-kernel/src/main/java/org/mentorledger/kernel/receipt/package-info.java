/** What a command leaves behind for its sender: where in which stream the fact stands, so that readers can wait for it. */
@NullMarked
package org.mentorledger.kernel.receipt;

import org.jspecify.annotations.NullMarked;
