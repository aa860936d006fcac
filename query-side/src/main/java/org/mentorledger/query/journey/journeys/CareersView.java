package org.mentorledger.query.journey.journeys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The careers of a journey, from wide to narrow; each list in the order in which it was told.
 *
 * @param path the career settled on, as long as it is among those chosen
 */
public record CareersView(
        List<InterestsView> interests,
        List<CareerChoiceView> choices,
        List<CareerPathChoiceView> paths,
        @Nullable String path) {
    static final CareersView NONE = new CareersView(List.of(), List.of(), List.of(), null);

    public CareersView {
        interests = List.copyOf(interests);
        choices = List.copyOf(choices);
        paths = List.copyOf(paths);
    }

    CareersView with(InterestsView declared) {
        return new CareersView(More.of(interests, declared), choices, paths, path);
    }

    CareersView with(CareerChoiceView choice) {
        String kept = path != null && choice.careers().contains(path) ? path : null;
        return new CareersView(interests, More.of(choices, choice), paths, kept);
    }

    CareersView with(CareerPathChoiceView settled) {
        return new CareersView(interests, choices, More.of(paths, settled), settled.career());
    }
}
