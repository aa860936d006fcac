/** The contract of stored events: what was ever written stays readable, and is written the same way again. */
@NullMarked
package org.mentorledger.kernel.eventstore;

import org.jspecify.annotations.NullMarked;
