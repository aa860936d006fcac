package org.mentorledger.query.journey.journeys;

import static org.mentorledger.query.journey.journeys.JourneyProjection.step;

import org.mentorledger.kernel.journey.JourneyEvent.StageCompleted;
import org.mentorledger.kernel.journey.JourneyEvent.StageEntered;
import org.mentorledger.kernel.journey.JourneyEvent.StageNoted;
import org.mentorledger.kernel.journey.JourneyEvent.StageReopened;
import org.mentorledger.kernel.journey.JourneyEvent.TopicExplored;
import org.mentorledger.query.projection.Shelf;

/** How somebody comes from stage to stage, and what crosses all of them. */
record StageFold(Words words) {

    void onto(Shelf.Builder<JourneyView> shelf) {
        shelf.begins(
                        StageEntered.class,
                        JourneyProjection::key,
                        step((before, e) -> before.progress(stages -> stages.entered(StageRecordView.entered(
                                e.stage(), e.happenedOn(), e.overridden(), words.maybe(e.text(), "reason"))))))
                .begins(
                        StageCompleted.class,
                        JourneyProjection::key,
                        step((before, e) -> before.progress(stages ->
                                stages.record(e.stage(), record -> record.completed(e.happenedOn(), e.directedTo())))))
                .begins(
                        StageReopened.class,
                        JourneyProjection::key,
                        step((before, e) -> before.progress(stages ->
                                stages.record(e.stage(), record -> record.reopened(words.of(e.text(), "reason"))))))
                .begins(
                        StageNoted.class,
                        JourneyProjection::key,
                        step((before, e) ->
                                before.progress(stages -> stages.record(e.stage(), record -> record.noted(note(e))))))
                .begins(
                        TopicExplored.class,
                        JourneyProjection::key,
                        step((before, e) -> before.progress(stages -> stages.explored(
                                e.topic(),
                                e.stage(),
                                e.sessionId() == null ? null : e.sessionId().value()))));
    }

    private StageNoteView note(StageNoted e) {
        return new StageNoteView(
                words.of(e.text(), "note"),
                e.authorId() == null ? null : e.authorId().value(),
                e.happenedOn());
    }
}
