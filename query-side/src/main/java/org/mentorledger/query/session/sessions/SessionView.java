package org.mentorledger.query.session.sessions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.SessionKind;

/** A session as far as one asker may read it. */
public record SessionView(
        String id,
        String programId,
        SessionKind kind,
        SessionStatus status,
        @Nullable String title,
        LocalDate heldOn,
        String zone,
        @Nullable OffsetDateTime startsAt,
        @Nullable Integer minutes,
        @Nullable Integer capacity,
        int seatsTaken,
        int waiting,
        @Nullable Venue venue,
        @Nullable String place,
        @Nullable Stage stage,
        List<String> careers,
        @Nullable String cohortId,
        @Nullable Integer groupSize,
        @Nullable String timeAllocation,
        List<String> factors,
        @Nullable String transport,
        @Nullable String training,
        @Nullable Integer trainingVersion,
        int graceMinutes,
        @Nullable Integer attendanceThreshold,
        List<SessionMentorView> mentors,
        List<CareerPresentationView> presentations,
        List<CareerOverlapView> overlaps,
        List<SessionTopicView> topics,
        List<String> invitedIds,
        List<SeatView> roster,
        List<SessionFeedbackView> feedback,
        List<SessionPlanChangeView> plans,
        @Nullable String cancelledBecause,
        String origin,
        OffsetDateTime recordedAt) {
    public SessionView {
        careers = List.copyOf(careers);
        factors = List.copyOf(factors);
        mentors = List.copyOf(mentors);
        presentations = List.copyOf(presentations);
        overlaps = List.copyOf(overlaps);
        topics = List.copyOf(topics);
        invitedIds = List.copyOf(invitedIds);
        roster = List.copyOf(roster);
        feedback = List.copyOf(feedback);
        plans = List.copyOf(plans);
    }

    /** How many seats are free; null: as many as come. */
    public @Nullable Integer seatsFree() {
        return capacity == null ? null : Integer.valueOf(Math.max(0, capacity - seatsTaken));
    }

    static SessionView of(SessionRecord session, SessionReader reader) {
        Design design = session.design();
        Content content = session.content();
        return new SessionView(
                session.id(),
                session.programId(),
                session.kind(),
                session.status(),
                design.title(),
                session.heldOn(),
                session.zone(),
                design.startsAt() == null ? null : design.startsAt().atOffset(ZoneOffset.UTC),
                session.span().minutes(),
                design.capacity(),
                session.roster().count(EnrolmentStatus.ENROLLED),
                session.roster().count(EnrolmentStatus.WAITLISTED),
                design.venue(),
                design.place(),
                design.stage(),
                design.careers(),
                design.cohortId(),
                design.groupSize(),
                design.timeAllocation(),
                design.factors(),
                design.transport(),
                design.training(),
                design.trainingVersion(),
                design.graceMinutes(),
                design.attendanceThreshold(),
                session.mentors().stream()
                        .map(leader -> SessionMentorView.of(leader, session.programId()))
                        .toList(),
                content.presentations(),
                content.overlaps(),
                content.topics().stream()
                        .map(topic -> SessionTopicView.of(topic, reader))
                        .toList(),
                reader.known(session.invited()),
                SeatView.of(session, reader),
                content.feedback().stream()
                        .filter(given -> reader.reads(given.participantId()))
                        .toList(),
                reader.readsEverybody()
                        ? session.plans()
                        : session.plans().stream()
                                .map(SessionPlanChangeView::byNobody)
                                .toList(),
                session.cancelledBecause(),
                session.origin(),
                session.recordedAt());
    }
}
