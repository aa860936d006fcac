package org.mentorledger.query.mentorship.goals;

import java.time.LocalDate;

/** A party agreed. */
public record AgreementView(String participantId, LocalDate agreedOn) {}
