package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Tenure;

/** A mentorship, without its meetings and history, which other rooms show. */
public record MentorshipView(
        String id,
        MentorshipStatus status,
        String programId,
        List<String> mentorIds,
        List<String> menteeIds,
        RelationType relationType,
        @Nullable Window window,
        @Nullable String cycleId,
        @Nullable String title,
        @Nullable String purpose,
        @Nullable String organisation,
        List<String> skills,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startOn,
        List<GoalView> goals) {
    public MentorshipView {
        mentorIds = List.copyOf(mentorIds);
        menteeIds = List.copyOf(menteeIds);
        skills = List.copyOf(skills);
        goals = List.copyOf(goals);
    }

    /** The days {@code [from, to)}, either open. */
    public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {

        @Nullable
        static Window of(@Nullable LocalDate from, @Nullable LocalDate to) {
            return from == null && to == null ? null : new Window(from, to);
        }
    }

    /** Everyone who stands in it. */
    public List<String> people() {
        return Stream.concat(mentorIds.stream(), menteeIds.stream()).toList();
    }

    /** Everyone who stands in it, from the beginning on. */
    Company company() {
        return new Company(
                programId,
                Stream.concat(
                                mentorIds.stream().map(mentor -> new Tenure(mentor, MemberRole.MENTOR, null, null)),
                                menteeIds.stream().map(mentee -> new Tenure(mentee, MemberRole.MENTEE, null, null)))
                        .toList());
    }

    MentorshipView accepted(LocalDate on) {
        return acceptedOn == null ? standing(MentorshipStatus.ACCEPTED, window, on, startOn) : this;
    }

    MentorshipView started(LocalDate on, @Nullable Window fixed) {
        return standing(MentorshipStatus.ACTIVE, fixed == null ? window : fixed, acceptedOn, on);
    }

    private MentorshipView standing(
            MentorshipStatus now, @Nullable Window in, @Nullable LocalDate accepted, @Nullable LocalDate started) {
        return new MentorshipView(
                id,
                now,
                programId,
                mentorIds,
                menteeIds,
                relationType,
                in,
                cycleId,
                title,
                purpose,
                organisation,
                skills,
                accepted,
                started,
                goals);
    }

    MentorshipView with(List<GoalView> newGoals) {
        return new MentorshipView(
                id,
                status,
                programId,
                mentorIds,
                menteeIds,
                relationType,
                window,
                cycleId,
                title,
                purpose,
                organisation,
                skills,
                acceptedOn,
                startOn,
                newGoals);
    }
}
