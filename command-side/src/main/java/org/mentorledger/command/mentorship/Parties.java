package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.PartyEvent.MenteeJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MenteeLeft;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorLeft;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.mentorship.PartyEvent.SuccessorNominated;
import org.mentorledger.kernel.program.MemberRole;

/**
 * Who stands in a mentorship, and who stood in it.
 *
 * @param nominated who is asked to take over; null: nobody
 */
record Parties(List<Party> all, @Nullable SuccessorNominated nominated) {

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
            return (from == null || !day.isBefore(from)) && staysTo(day);
        }

        /** Whether they stand in it on that day or later. */
        boolean staysTo(LocalDate day) {
            return to == null || !day.isAfter(to);
        }

        private Party until(LocalDate last) {
            return new Party(person, role, from, last);
        }
    }

    static Parties of(Proposed event) {
        List<Party> all = new ArrayList<>();
        event.mentorIds().forEach(mentor -> all.add(new Party(mentor, MemberRole.MENTOR, null, null)));
        event.menteeIds().forEach(mentee -> all.add(new Party(mentee, MemberRole.MENTEE, null, null)));
        return new Parties(all, null);
    }

    Parties evolve(MentorshipEvent event) {
        return event instanceof PartyEvent party ? evolve(party) : this;
    }

    private Parties evolve(PartyEvent event) {
        if (event instanceof MentorJoined joined) {
            return joined(joined.participantId(), MemberRole.MENTOR, joined.happenedOn());
        }
        if (event instanceof MenteeJoined joined) {
            return joined(joined.participantId(), MemberRole.MENTEE, joined.happenedOn());
        }
        if (event instanceof MentorLeft left) {
            return left(left.participantId(), MemberRole.MENTOR, left.happenedOn());
        }
        if (event instanceof MenteeLeft left) {
            return left(left.participantId(), MemberRole.MENTEE, left.happenedOn());
        }
        if (event instanceof MentorReassigned reassigned) {
            LocalDate first = reassigned.happenedOn();
            return left(reassigned.predecessorId(), MemberRole.MENTOR, first.minusDays(1))
                    .joined(reassigned.successorId(), MemberRole.MENTOR, first);
        }
        return new Parties(all, (SuccessorNominated) event);
    }

    private Parties joined(ParticipantId person, MemberRole role, LocalDate from) {
        List<Party> more = new ArrayList<>(all);
        more.add(new Party(person, role, from, null));
        return new Parties(more, nominated);
    }

    private Parties left(ParticipantId person, MemberRole role, LocalDate last) {
        List<Party> others = all.stream()
                .map(party -> party.person().equals(person) && party.role() == role && party.to() == null
                        ? party.until(last)
                        : party)
                .toList();
        boolean isReplaced = nominated != null && nominated.predecessorId().equals(person);
        return new Parties(others, isReplaced ? null : nominated);
    }

    /** Those who stand on that side and have not left. */
    List<ParticipantId> side(MemberRole role) {
        return all.stream()
                .filter(party -> party.role() == role && party.to() == null)
                .map(Party::person)
                .toList();
    }

    /** Those who stood on that side on that day. */
    List<ParticipantId> side(MemberRole role, LocalDate day) {
        return all.stream()
                .filter(party -> party.role() == role && party.stoodOn(day))
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

    /** How they stand, or stood last, in it. */
    Optional<Party> last(ParticipantId person) {
        return all.stream().filter(party -> party.person().equals(person)).reduce((earlier, later) -> later);
    }

    /** The side on which the person stands, or stood last. */
    Optional<MemberRole> sideOf(ParticipantId person) {
        return last(person).map(Party::role);
    }

    /** The side on which the person stood on that day. */
    Optional<MemberRole> sideOn(LocalDate day, ParticipantId person) {
        return all.stream()
                .filter(party -> party.person().equals(person) && party.stoodOn(day))
                .findFirst()
                .map(Party::role);
    }

    /** Whether that person is asked to take over. */
    boolean hasNominated(ParticipantId person) {
        return nominated != null && nominated.successorId().equals(person);
    }
}
