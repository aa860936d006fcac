package org.mentorledger.query.session.topics;

import java.time.LocalDate;

/**
 * When something was said of a topic.
 *
 * @param sequence its place in the stream of its session
 */
public record Moment(LocalDate on, long sequence) {}
