package org.mentorledger.query.journey.journeys;

import static org.mentorledger.query.journey.journeys.JourneyProjection.step;

import org.mentorledger.kernel.journey.JourneyEvent.ExperienceRecorded;
import org.mentorledger.kernel.journey.JourneyEvent.ExperienceVoided;
import org.mentorledger.query.projection.Shelf;

/** What experience of work somebody gathers. */
record ExperienceFold(Words words) {

    void onto(Shelf.Builder<JourneyView> shelf) {
        shelf.begins(
                        ExperienceRecorded.class,
                        JourneyProjection::key,
                        step((before, e) -> before.recorded(experiences -> More.of(experiences, experience(e)))))
                .begins(
                        ExperienceVoided.class,
                        JourneyProjection::key,
                        step((before, e) -> before.recorded(experiences -> experiences.stream()
                                .map(one -> one.id().equals(e.experienceId().value())
                                        ? one.voided(words.of(e.text(), "reason"))
                                        : one)
                                .toList())));
    }

    private ExperienceView experience(ExperienceRecorded e) {
        return new ExperienceView(
                e.experienceId().value(),
                e.kind(),
                e.from(),
                e.to(),
                e.career(),
                e.mentorshipId() == null ? null : e.mentorshipId().value(),
                e.outside(),
                words.maybe(e.text(), "employer"),
                words.maybe(e.text(), "description"),
                words.maybe(e.text(), "source"),
                null);
    }
}
