package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.MemberRole;

/** Who stands in a mentorship, and who stood in it. */
record Parties(List<Party> all) {

    Parties {
        all = List.copyOf(all);
    }

    /**
     * A person on one side.
     *
     * @param from the first day; null: from the beginning
     * @param to the last day; null: they stand in it
     */
    record Party(
            ParticipantId person,
            MemberRole role,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Whether they stood in it on that day. */
        boolean stoodOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    static Parties of(Proposed event) {
        List<Party> all = new ArrayList<>();
        event.mentorIds().forEach(mentor -> all.add(new Party(mentor, MemberRole.MENTOR, null, null)));
        event.menteeIds().forEach(mentee -> all.add(new Party(mentee, MemberRole.MENTEE, null, null)));
        return new Parties(all);
    }

    Parties evolve(MentorshipEvent event) {
        return this;
    }

    /** Those who stand on that side and have not left. */
    List<ParticipantId> side(MemberRole role) {
        return all.stream()
                .filter(party -> party.role() == role && party.to() == null)
                .map(Party::person)
                .toList();
    }

    /** Everyone who has not left, mentors first. */
    List<ParticipantId> present() {
        List<ParticipantId> present = new ArrayList<>(side(MemberRole.MENTOR));
        present.addAll(side(MemberRole.MENTEE));
        return present;
    }

    /** Everyone who stood in it on that day, mentors first. */
    List<ParticipantId> on(LocalDate day) {
        return all.stream()
                .filter(party -> party.stoodOn(day))
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .map(Party::person)
                .distinct()
                .toList();
    }

    /** The side on which the person stands, or stood last. */
    Optional<MemberRole> sideOf(ParticipantId person) {
        return all.stream()
                .filter(party -> party.person().equals(person))
                .reduce((earlier, later) -> later)
                .map(Party::role);
    }

    /** The side on which the person stood on that day. */
    Optional<MemberRole> sideOn(LocalDate day, ParticipantId person) {
        return all.stream()
                .filter(party -> party.person().equals(person) && party.stoodOn(day))
                .findFirst()
                .map(Party::role);
    }
}
