package org.mentorledger.command.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;

/**
 * A mentorship as others see it: whose it is, and towards what.
 *
 * @param mentorIds who have not left
 * @param menteeIds who have not left
 * @param successorId the mentor who is asked to take over, if one is
 * @param goalIds of every goal that was ever set
 */
public record MentorshipFacts(
        ProgramId programId,
        List<ParticipantId> mentorIds,
        List<ParticipantId> menteeIds,
        @Nullable ParticipantId successorId,
        Set<GoalId> goalIds) {

    public MentorshipFacts {
        mentorIds = List.copyOf(mentorIds);
        menteeIds = List.copyOf(menteeIds);
        goalIds = Set.copyOf(goalIds);
    }

    /** Whether the person stands on one of its sides. */
    public boolean hasParty(ParticipantId person) {
        return mentorIds.contains(person) || menteeIds.contains(person);
    }

    /** Whether the person may accept it: they stand in it, or are asked to. */
    public boolean awaits(ParticipantId person) {
        return hasParty(person) || person.equals(successorId);
    }

    static @Nullable MentorshipFacts evolve(@Nullable MentorshipFacts facts, MentorshipEvent event) {
        if (event instanceof LifecycleEvent.Proposed proposed) {
            return new MentorshipFacts(
                    proposed.programId(), proposed.mentorIds(), proposed.menteeIds(), null, Set.of());
        }
        if (event instanceof DevelopmentEvent.GoalSet set && facts != null) {
            return facts.after(set);
        }
        return event instanceof PartyEvent party && facts != null ? facts.after(party) : facts;
    }

    private MentorshipFacts after(DevelopmentEvent.GoalSet event) {
        Set<GoalId> more = new HashSet<>(goalIds);
        more.add(event.goalId());
        return new MentorshipFacts(programId, mentorIds, menteeIds, successorId, more);
    }

    private MentorshipFacts after(PartyEvent event) {
        if (event instanceof PartyEvent.MentorJoined joined) {
            return with(and(mentorIds, joined.participantId()), menteeIds, successorId);
        }
        if (event instanceof PartyEvent.MenteeJoined joined) {
            return with(mentorIds, and(menteeIds, joined.participantId()), successorId);
        }
        if (event instanceof PartyEvent.MentorLeft left) {
            return with(without(mentorIds, left.participantId()), menteeIds, successorId);
        }
        if (event instanceof PartyEvent.MenteeLeft left) {
            return with(mentorIds, without(menteeIds, left.participantId()), successorId);
        }
        if (event instanceof PartyEvent.SuccessorNominated nominated) {
            return with(mentorIds, menteeIds, nominated.successorId());
        }
        PartyEvent.MentorReassigned reassigned = (PartyEvent.MentorReassigned) event;
        List<ParticipantId> others = without(mentorIds, reassigned.predecessorId());
        return with(and(others, reassigned.successorId()), menteeIds, null);
    }

    private MentorshipFacts with(
            List<ParticipantId> mentors, List<ParticipantId> mentees, @Nullable ParticipantId successor) {
        return new MentorshipFacts(programId, mentors, mentees, successor, goalIds);
    }

    private static List<ParticipantId> and(List<ParticipantId> people, ParticipantId another) {
        return Stream.concat(people.stream(), Stream.of(another)).toList();
    }

    private static List<ParticipantId> without(List<ParticipantId> people, ParticipantId one) {
        return people.stream().filter(person -> !person.equals(one)).toList();
    }
}
