/** What a decision may know of other streams: read from those streams themselves, never from a view, and handed over as values. */
@NullMarked
package org.mentorledger.command.facts;

import org.jspecify.annotations.NullMarked;
