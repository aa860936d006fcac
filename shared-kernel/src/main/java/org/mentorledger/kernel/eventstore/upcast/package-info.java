/**
 * What was stored under earlier revisions, in the words of today: one class for each change of form, one table of which
 * changes an event has seen. Only forms change: no event becomes two or none, nothing sealed is touched, and nothing of it
 * goes into what people signed.
 */
@NullMarked
package org.mentorledger.kernel.eventstore.upcast;

import org.jspecify.annotations.NullMarked;
