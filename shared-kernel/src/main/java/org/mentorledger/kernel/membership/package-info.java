/** What can become true of one person in one program. */
@NullMarked
package org.mentorledger.kernel.membership;

import org.jspecify.annotations.NullMarked;
