package org.mentorledger.query.mentorship.diary;

import java.time.LocalDate;
import java.time.LocalTime;

/** A time at which a mentor can meet. */
public record SlotView(String mentorId, LocalDate day, LocalTime from, LocalTime to) {}
