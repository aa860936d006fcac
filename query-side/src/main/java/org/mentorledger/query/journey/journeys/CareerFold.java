package org.mentorledger.query.journey.journeys;

import static org.mentorledger.query.journey.journeys.JourneyProjection.step;

import java.util.List;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathDefined;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathsChosen;
import org.mentorledger.kernel.journey.JourneyEvent.InterestsDeclared;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Shelf;

/** From what somebody would like to explore to the career they settle on. */
record CareerFold(Words words) {

    void onto(Shelf.Builder<JourneyView> shelf) {
        shelf.begins(
                        InterestsDeclared.class,
                        JourneyProjection::key,
                        step((before, e) -> before.careers(careers -> careers.with(declared(e)))))
                .begins(
                        CareerPathsChosen.class,
                        JourneyProjection::key,
                        step((before, e) -> before.careers(careers -> careers.with(
                                new CareerChoiceView(e.careers(), words.maybe(e.text(), "reason"), e.happenedOn())))))
                .begins(
                        CareerPathDefined.class,
                        JourneyProjection::key,
                        step((before, e) -> before.careers(careers -> careers.with(new CareerPathChoiceView(
                                e.career(), words.maybe(e.text(), "reason"), e.happenedOn())))));
    }

    private InterestsView declared(InterestsDeclared e) {
        List<String> suggestions = e.text() == null
                ? List.of()
                : Opened.of(words.vault(), e.text()).texts("suggestions");
        return new InterestsView(
                e.careers(),
                words.maybe(e.text(), "ownWords"),
                suggestions.stream()
                        .map(career -> new SuggestionView(e.programId().value(), career))
                        .toList(),
                e.happenedOn());
    }
}
