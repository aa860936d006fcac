package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;

/** A mentor is asked to take over from another. */
public record SuccessionView(String predecessorId, String successorId, LocalDate takesOverOn) {}
