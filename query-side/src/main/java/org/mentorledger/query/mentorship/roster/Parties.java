package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.mentorship.PartyEvent.SuccessorNominated;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Tenure;

/**
 * Who stands and stood in a mentorship.
 *
 * @param members everyone, with their days
 * @param successor the mentor who is asked to take over
 */
public record Parties(List<Tenure> members, @Nullable SuccessionView successor) {
    /** Who has not accepted was not there on any day. */
    private static final LocalDate NOT_YET = LocalDate.of(9999, 12, 31);

    public Parties {
        members = List.copyOf(members);
    }

    static Parties of(Proposed e) {
        Parties parties = new Parties(List.of(), null);
        for (ParticipantId mentor : e.mentorIds()) {
            parties = parties.joined(MemberRole.MENTOR, mentor, null);
        }
        for (ParticipantId mentee : e.menteeIds()) {
            parties = parties.joined(MemberRole.MENTEE, mentee, null);
        }
        return parties;
    }

    Parties joined(MemberRole role, ParticipantId person, @Nullable LocalDate firstDay) {
        List<Tenure> more = new ArrayList<>(members);
        more.add(new Tenure(person.value(), role, firstDay, null));
        return new Parties(more, successor);
    }

    Parties left(MemberRole role, ParticipantId person, LocalDate lastDay) {
        return new Parties(
                members.stream()
                        .map(member -> member.role() == role
                                        && member.participantId().equals(person.value())
                                        && member.to() == null
                                ? member.endedOn(lastDay)
                                : member)
                        .toList(),
                successor);
    }

    Parties nominated(SuccessorNominated e) {
        return new Parties(
                members,
                new SuccessionView(e.predecessorId().value(), e.successorId().value(), e.takesOverOn()));
    }

    Parties reassigned(MentorReassigned e) {
        return left(MemberRole.MENTOR, e.predecessorId(), e.happenedOn().minusDays(1))
                .joined(MemberRole.MENTOR, e.successorId(), e.happenedOn())
                .withoutSuccessor();
    }

    Parties withoutSuccessor() {
        return new Parties(members, null);
    }

    boolean awaitMentee() {
        return members.stream().noneMatch(member -> member.role() == MemberRole.MENTEE && member.to() == null);
    }

    /** Everyone who may know of it: members, and who is asked to take over, from the day they would. */
    List<Tenure> company() {
        if (successor == null) {
            return members;
        }
        List<Tenure> company = new ArrayList<>(members);
        company.add(new Tenure(successor.successorId(), MemberRole.MENTOR, NOT_YET, null));
        return company;
    }

    /** As far as is known to somebody who reads up to that day. */
    Parties until(LocalDate day) {
        return new Parties(
                members.stream()
                        .filter(member -> member.beginsBy(day))
                        .map(member -> member.lastsBeyond(day) ? member.endedOn(null) : member)
                        .toList(),
                null);
    }
}
