package org.mentorledger.kernel.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A time at which a mentor can meet, in the zone of the event.
 *
 * @param day the day
 * @param from the beginning
 * @param to the end
 */
public record Slot(LocalDate day, LocalTime from, LocalTime to) {}
