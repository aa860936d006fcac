package org.mentorledger.query.past;

import org.mentorledger.query.projection.Folded;

/**
 * One mentorship as it was at a moment.
 *
 * @param known all events that were known then, from the first on
 * @param happened those of them that had happened
 */
public record Past(Folded known, Folded happened) {}
