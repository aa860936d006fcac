package org.mentorledger.query.cpd.trail;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Accepted;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Started;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingCorrected;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds rows into chapters: one for each meeting, one for the relationship that decides what its meetings may count. */
@Component
final class TrailProjection implements Projection {
    static final Room ROOM = new Room("cpd-trail", 2, Set.of("mentorship"));

    static final Shelf<ChapterView> CHAPTERS = Shelf.of("chapters", ChapterView.class)
            .begins(Proposed.class, TrailProjection::relation, TrailProjection::on)
            .on(Accepted.class, TrailProjection::relation, TrailProjection::on)
            .on(Started.class, TrailProjection::relation, TrailProjection::on)
            .begins(MeetingLogged.class, e -> e.mentorshipId() + ":" + e.meetingId(), TrailProjection::on)
            .on(MeetingCorrected.class, e -> e.mentorshipId() + ":" + e.meetingId(), TrailProjection::on)
            .on(MeetingSigned.class, e -> e.mentorshipId() + ":" + e.meetingId(), TrailProjection::on)
            .listedUnder(ChapterView::people)
            .build();

    private static String relation(MentorshipEvent e) {
        return e.mentorshipId().value();
    }

    static ChapterView on(@Nullable ChapterView before, Proposed e, Recorded recorded) {
        return new ChapterView(
                Stream.concat(e.mentorIds().stream(), e.menteeIds().stream())
                        .map(person -> person.value())
                        .toList(),
                null,
                List.of(row(e, recorded, null, null, null)));
    }

    static ChapterView on(ChapterView before, Accepted e, Recorded recorded) {
        return before.with(row(e, recorded, null, null, null), null, List.of());
    }

    static ChapterView on(ChapterView before, Started e, Recorded recorded) {
        return before.with(row(e, recorded, null, null, null), null, List.of());
    }

    static ChapterView on(@Nullable ChapterView before, MeetingLogged e, Recorded recorded) {
        String hash = e.facts().recordHash();
        return new ChapterView(
                attended(e.facts()),
                hash,
                List.of(row(e, recorded, e.meetingId().value(), hash, null)));
    }

    static ChapterView on(ChapterView before, MeetingCorrected e, Recorded recorded) {
        String hash = e.facts().recordHash();
        String previous = hash.equals(before.recordHash()) ? null : before.recordHash();
        return before.with(row(e, recorded, e.meetingId().value(), hash, previous), hash, attended(e.facts()));
    }

    static ChapterView on(ChapterView before, MeetingSigned e, Recorded recorded) {
        return before.with(
                row(e, recorded, e.meetingId().value(), e.recordHash(), null), before.recordHash(), List.of());
    }

    private static List<String> attended(MeetingFacts facts) {
        return facts.attendance().stream().map(a -> a.participantId().value()).toList();
    }

    private static CpdAuditTrailRowView row(
            MentorshipEvent e,
            Recorded recorded,
            @Nullable String meetingId,
            @Nullable String recordHash,
            @Nullable String previousHash) {
        return new CpdAuditTrailRowView(
                e.getClass().getSimpleName(),
                e.happenedOn(),
                recorded.at(),
                recorded.actor(),
                recorded.onBehalfOf(),
                recorded.cause(),
                Math.toIntExact(recorded.sequence()),
                e.mentorshipId().value(),
                meetingId,
                recordHash,
                previousHash);
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(CHAPTERS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                LifecycleEvent.Declined.class,
                LifecycleEvent.AnchorMoved.class,
                LifecycleEvent.PolicyAdjusted.class,
                LifecycleEvent.PolicyAdopted.class,
                LifecycleEvent.RelationTypeChanged.class,
                LifecycleEvent.Paused.class,
                LifecycleEvent.Resumed.class,
                LifecycleEvent.NoticeGiven.class,
                LifecycleEvent.MenteeTold.class,
                LifecycleEvent.Extended.class,
                LifecycleEvent.Completed.class,
                LifecycleEvent.Closed.class,
                LifecycleEvent.Reopened.class,
                PartyEvent.class,
                DevelopmentEvent.class,
                DialogueEvent.class,
                MeetingEvent.AvailabilityOffered.class,
                MeetingEvent.MeetingScheduled.class,
                MeetingEvent.MeetingRescheduled.class,
                MeetingEvent.AgendaPrepared.class,
                MeetingEvent.AgendaReviewed.class,
                MeetingEvent.MeetingCancelled.class,
                MeetingEvent.MeetingMissed.class,
                MeetingEvent.MeetingVoided.class,
                MeetingEvent.PaperSignatureRecorded.class,
                MeetingEvent.MeetingDisputed.class,
                MeetingEvent.DisputeWithdrawn.class,
                MeetingEvent.DisputeResolved.class);
    }
}
