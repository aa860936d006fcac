/** Receipts of mutations that leave facts in one stream, or in several. */
@NullMarked
package org.mentorledger.kernel.receipt;

import org.jspecify.annotations.NullMarked;
