/** How events are written down: one table of wire names and revisions, one JSON mapper, and the reading of everything older. */
@NullMarked
package org.mentorledger.kernel.eventstore;

import org.jspecify.annotations.NullMarked;
