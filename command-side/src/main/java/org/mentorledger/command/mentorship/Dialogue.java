package org.mentorledger.command.mentorship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.CheckInId;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.mentorship.DialogueEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent.ChallengeResolved;
import org.mentorledger.kernel.mentorship.DialogueEvent.CheckInRecorded;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/**
 * What is said in a mentorship beside its meetings.
 *
 * @param said notes, feedback, pulses, introductions and outcomes, by kind and id
 * @param checkIns by their ids
 */
record Dialogue(Map<String, Word> said, Map<String, CheckIn> checkIns) {
    static final Dialogue NEW = new Dialogue(Map.of(), Map.of());

    Dialogue {
        said = Map.copyOf(said);
        checkIns = Map.copyOf(checkIns);
    }

    /**
     * A check-in.
     *
     * @param challenges how many it found
     * @param resolved which of them were resolved, counted from 1
     */
    record CheckIn(Made made, int challenges, Set<Integer> resolved) {
        CheckIn {
            resolved = Set.copyOf(resolved);
        }
    }

    Dialogue evolve(MentorshipEvent event, Made by) {
        return event instanceof DialogueEvent dialogue ? evolve(dialogue, by) : this;
    }

    private Dialogue evolve(DialogueEvent event, Made by) {
        if (event instanceof CheckInRecorded recorded) {
            return with(recorded.checkInId(), new CheckIn(by, recorded.challenges(), Set.of()));
        }
        if (event instanceof ChallengeResolved resolved) {
            CheckIn before = checkIn(resolved.checkInId()).orElseThrow();
            Set<Integer> more = new HashSet<>(before.resolved());
            more.add(resolved.challenge());
            return with(resolved.checkInId(), new CheckIn(before.made(), before.challenges(), more));
        }
        Map<String, Word> more = new HashMap<>(said);
        more.put(Word.key(Word.id(event)), Word.of(event, by));
        return new Dialogue(more, checkIns);
    }

    Optional<Word> said(Id id) {
        return Optional.ofNullable(said.get(Word.key(id)));
    }

    Optional<CheckIn> checkIn(CheckInId id) {
        return Optional.ofNullable(checkIns.get(id.value()));
    }

    private Dialogue with(CheckInId id, CheckIn checkIn) {
        Map<String, CheckIn> more = new HashMap<>(checkIns);
        more.put(id.value(), checkIn);
        return new Dialogue(said, more);
    }
}
