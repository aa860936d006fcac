package org.mentorledger.query.mentorship.timeline;

import java.util.function.Predicate;

/**
 * A part of the timeline of one mentorship that is asked for.
 *
 * @param from the first sequence number wanted
 * @param shown which rows
 * @param limit the most to return
 */
public record Stretch(String mentorshipId, long from, Predicate<TimelineRowView> shown, int limit) {}
