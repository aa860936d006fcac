/** Shows what becomes of each earlier form, and that what cannot be brought to the form of today is refused. */
@NullMarked
package org.mentorledger.kernel.eventstore.upcast;

import org.jspecify.annotations.NullMarked;
