package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A career somebody settled on, and why it changed if it did. */
public record CareerPathChoiceView(String career, @Nullable String reason, LocalDate chosenOn) {}
