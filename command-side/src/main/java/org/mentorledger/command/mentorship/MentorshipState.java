package org.mentorledger.command.mentorship;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.MemberRole;

/**
 * What a mentorship's decisions need of its past. Goals and meetings by their ids.
 *
 * @param windowFrom the first day; null: open
 * @param windowTo the day after the last; null: open
 * @param startOn null: it has not begun
 */
record MentorshipState(
        Made made,
        ProgramId programId,
        List<ParticipantId> mentorIds,
        List<ParticipantId> menteeIds,
        @Nullable LocalDate anchorDate,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        String zone,
        List<Acceptance> acceptances,
        @Nullable LocalDate startOn,
        Map<String, Goal> goals,
        Map<String, Meeting> meetings) {

    MentorshipState {
        mentorIds = List.copyOf(mentorIds);
        menteeIds = List.copyOf(menteeIds);
        acceptances = List.copyOf(acceptances);
        goals = Map.copyOf(goals);
        meetings = Map.copyOf(meetings);
    }

    /** An acceptance by a party, or by the office when nobody is named. */
    record Acceptance(@Nullable ParticipantId by, LocalDate on) {}

    /** A goal, and what it was achieved by. */
    record Goal(Made made, @Nullable Made achieved) {}

    /** A meeting as it is recorded now, and when it was recorded first. */
    record Meeting(Made made, Instant loggedAt, MeetingFacts facts, List<Signature> signatures) {
        Meeting {
            signatures = List.copyOf(signatures);
        }
    }

    /** Who signed which record. */
    record Signature(ParticipantId signer, String recordHash) {}

    static MentorshipState evolve(@Nullable MentorshipState state, MentorshipEvent event, Made by, Instant at) {
        return event instanceof LifecycleEvent.Proposed proposed
                ? proposed(proposed, by)
                : MentorshipEvolution.next(requireNonNull(state), event, by, at);
    }

    private static MentorshipState proposed(LifecycleEvent.Proposed event, Made by) {
        return new MentorshipState(
                by,
                event.programId(),
                event.mentorIds(),
                event.menteeIds(),
                event.anchorDate(),
                event.windowFrom(),
                event.windowTo(),
                event.zone(),
                List.of(),
                null,
                Map.of(),
                Map.of());
    }

    MentorshipState with(Acceptance another) {
        List<Acceptance> more = new ArrayList<>(acceptances);
        more.add(another);
        return new MentorshipState(
                made,
                programId,
                mentorIds,
                menteeIds,
                anchorDate,
                windowFrom,
                windowTo,
                zone,
                more,
                startOn,
                goals,
                meetings);
    }

    MentorshipState startedOn(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new MentorshipState(
                made, programId, mentorIds, menteeIds, anchorDate, from, to, zone, acceptances, day, goals, meetings);
    }

    MentorshipState with(GoalId id, Goal goal) {
        Map<String, Goal> more = new HashMap<>(goals);
        more.put(id.value(), goal);
        return new MentorshipState(
                made,
                programId,
                mentorIds,
                menteeIds,
                anchorDate,
                windowFrom,
                windowTo,
                zone,
                acceptances,
                startOn,
                more,
                meetings);
    }

    MentorshipState with(MeetingId id, Meeting meeting) {
        Map<String, Meeting> more = new HashMap<>(meetings);
        more.put(id.value(), meeting);
        return new MentorshipState(
                made,
                programId,
                mentorIds,
                menteeIds,
                anchorDate,
                windowFrom,
                windowTo,
                zone,
                acceptances,
                startOn,
                goals,
                more);
    }

    Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id.value()));
    }

    Optional<Meeting> meeting(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.value()));
    }

    /** Everyone, mentors first. */
    List<ParticipantId> parties() {
        List<ParticipantId> all = new ArrayList<>(mentorIds);
        all.addAll(menteeIds);
        return all;
    }

    /** The side on which the person stands, if on one. */
    Optional<MemberRole> sideOf(ParticipantId person) {
        if (mentorIds.contains(person)) {
            return Optional.of(MemberRole.MENTOR);
        }
        return menteeIds.contains(person) ? Optional.of(MemberRole.MENTEE) : Optional.empty();
    }
}
