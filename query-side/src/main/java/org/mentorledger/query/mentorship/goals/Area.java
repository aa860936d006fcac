package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;
import org.mentorledger.kernel.mentorship.AreaKind;

/** An area for development, as it was named. */
public record Area(String id, String name, AreaKind kind, boolean critical, LocalDate namedOn) {}
