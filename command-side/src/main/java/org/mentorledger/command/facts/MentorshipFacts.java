package org.mentorledger.command.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** A mentorship as others see it: whose it is. */
public record MentorshipFacts(ProgramId programId, List<ParticipantId> mentorIds, List<ParticipantId> menteeIds) {

    public MentorshipFacts {
        mentorIds = List.copyOf(mentorIds);
        menteeIds = List.copyOf(menteeIds);
    }

    /** Whether the person stands on one of its sides. */
    public boolean hasParty(ParticipantId person) {
        return mentorIds.contains(person) || menteeIds.contains(person);
    }

    static @Nullable MentorshipFacts evolve(@Nullable MentorshipFacts facts, MentorshipEvent event) {
        return event instanceof LifecycleEvent.Proposed proposed
                ? new MentorshipFacts(proposed.programId(), proposed.mentorIds(), proposed.menteeIds())
                : facts;
    }
}
