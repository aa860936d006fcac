package org.mentorledger.command.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.LifecycleEvent.Proposed;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingSigned;
import org.mentorledger.kernel.mentorship.MeetingEvent.PaperSignatureRecorded;
import org.mentorledger.kernel.mentorship.PartyEvent.MenteeJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorJoined;
import org.mentorledger.kernel.mentorship.PartyEvent.MentorReassigned;
import org.mentorledger.kernel.participant.ParticipantEvent.MergeUndone;
import org.mentorledger.kernel.participant.ParticipantEvent.Merged;

/** Who ever stood on which side of a mentorship, and who signed which record. */
final class Encounters {
    private final Map<MentorshipId, Set<ParticipantId>> mentors = new HashMap<>();
    private final Map<MentorshipId, Set<ParticipantId>> mentees = new HashMap<>();
    private final Map<SignedRecord, Set<ParticipantId>> signers = new HashMap<>();
    private final Map<ParticipantId, ParticipantId> retired = new HashMap<>();

    private record SignedRecord(MentorshipId mentorship, MeetingId meeting, String hash) {}

    void note(Object event) {
        if (event instanceof Proposed e) {
            among(mentors, e.mentorshipId()).addAll(e.mentorIds());
            among(mentees, e.mentorshipId()).addAll(e.menteeIds());
        } else if (event instanceof MentorJoined e) {
            among(mentors, e.mentorshipId()).add(e.participantId());
        } else if (event instanceof MenteeJoined e) {
            among(mentees, e.mentorshipId()).add(e.participantId());
        } else if (event instanceof MentorReassigned e) {
            among(mentors, e.mentorshipId()).add(e.successorId());
        } else if (event instanceof MeetingSigned e) {
            signed(e.mentorshipId(), e.meetingId(), e.recordHash(), e.signerId());
        } else if (event instanceof PaperSignatureRecorded e) {
            signed(e.mentorshipId(), e.meetingId(), e.recordHash(), e.signerId());
        } else if (event instanceof Merged e) {
            retired.put(e.participantId(), e.keptId());
        } else if (event instanceof MergeUndone e) {
            retired.remove(e.participantId());
        }
    }

    Optional<Apart> apart(ParticipantId one, ParticipantId other) {
        Set<ParticipantId> these = idsOf(one);
        Set<ParticipantId> those = idsOf(other);
        if (anyHolds(mentors, these, mentees, those) || anyHolds(mentors, those, mentees, these)) {
            return Optional.of(Apart.OPPOSITE_SIDES);
        }
        return anyHolds(signers, these, signers, those) ? Optional.of(Apart.SAME_RECORD) : Optional.empty();
    }

    private Set<ParticipantId> idsOf(ParticipantId person) {
        Set<ParticipantId> ids = new HashSet<>(List.of(person));
        while (true) {
            Set<ParticipantId> more = new HashSet<>();
            retired.forEach((id, kept) -> {
                if (ids.contains(kept)) {
                    more.add(id);
                }
            });
            if (!ids.addAll(more)) {
                return ids;
            }
        }
    }

    private void signed(MentorshipId mentorship, MeetingId meeting, String hash, ParticipantId signer) {
        among(signers, new SignedRecord(mentorship, meeting, hash)).add(signer);
    }

    private static <K> boolean anyHolds(
            Map<K, Set<ParticipantId>> here,
            Collection<ParticipantId> these,
            Map<K, Set<ParticipantId>> there,
            Collection<ParticipantId> those) {
        return here.entrySet().stream()
                .filter(entry -> !Collections.disjoint(entry.getValue(), these))
                .anyMatch(entry -> !Collections.disjoint(there.getOrDefault(entry.getKey(), Set.of()), those));
    }

    private static <K> Set<ParticipantId> among(Map<K, Set<ParticipantId>> people, K key) {
        return people.computeIfAbsent(key, k -> new HashSet<>());
    }
}
