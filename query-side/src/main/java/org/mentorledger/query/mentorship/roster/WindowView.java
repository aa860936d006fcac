package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days {@code [from, to)}, either open. */
public record WindowView(@Nullable LocalDate from, @Nullable LocalDate to) {}
