package org.mentorledger.query.journey.journeys;

import java.util.List;

/** The careers of a journey, from wide to narrow; each list in the order in which it was told. */
public record CareersView(
        List<InterestsView> interests, List<CareerChoiceView> choices, List<CareerPathChoiceView> paths) {
    static final CareersView NONE = new CareersView(List.of(), List.of(), List.of());

    public CareersView {
        interests = List.copyOf(interests);
        choices = List.copyOf(choices);
        paths = List.copyOf(paths);
    }

    CareersView with(InterestsView declared) {
        return new CareersView(More.of(interests, declared), choices, paths);
    }

    CareersView with(CareerChoiceView choice) {
        return new CareersView(interests, More.of(choices, choice), paths);
    }

    CareersView with(CareerPathChoiceView path) {
        return new CareersView(interests, choices, More.of(paths, path));
    }
}
