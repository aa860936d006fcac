package org.mentorledger.query.journey.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would like to explore, as they said it at one time.
 *
 * @param careers of the program's list
 * @param ownWords what else, in their words
 */
public record InterestsView(
        List<String> careers, @Nullable String ownWords, List<SuggestionView> suggestions, LocalDate declaredOn) {
    public InterestsView {
        careers = List.copyOf(careers);
        suggestions = List.copyOf(suggestions);
    }
}
