package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Careers somebody chose to focus on, and why they changed if they did. */
public record CareerChoiceView(
        List<String> careers, @Nullable String reason, LocalDate chosenOn) {
    public CareerChoiceView {
        careers = List.copyOf(careers);
    }
}
