package org.mentorledger.query.evidence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Supervision;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Opened;

/**
 * The facts of a meeting as they stand, in clear text.
 *
 * @param revision 1 when logged, one more with each correction of the record
 * @param heldOn the day, in {@code zone}
 * @param minutes how long it lasted
 * @param recordHash the hash that signatures bind to
 * @param late whether it was recorded later than the policy allows
 */
public record RecordedFacts(
        int revision,
        LocalDate heldOn,
        String zone,
        @Nullable LocalTime startedAt,
        int minutes,
        List<String> topics,
        List<Attended> attendance,
        Channel channel,
        Venue venue,
        @Nullable Supervision supervision,
        List<String> goalIds,
        List<Activity> activities,
        @Nullable Formality formality,
        @Nullable Initiator initiator,
        String recordHash,
        boolean late) {
    public RecordedFacts {
        topics = List.copyOf(topics);
        attendance = List.copyOf(attendance);
        goalIds = List.copyOf(goalIds);
        activities = List.copyOf(activities);
    }

    static RecordedFacts of(Vault vault, MeetingFacts facts) {
        Opened sealed = Opened.of(vault, facts.sealed());
        return new RecordedFacts(
                facts.revision(),
                facts.heldOn(),
                facts.zone(),
                facts.startedAt(),
                facts.minutes(),
                sealed.texts("topics"),
                facts.attendance().stream()
                        .map(a -> new Attended(
                                a.participantId().value(),
                                sealed.text("name:" + a.participantId().value()),
                                a.role(),
                                a.minutes()))
                        .toList(),
                facts.channel(),
                facts.venue(),
                facts.supervision(),
                facts.goalIds().stream().map(g -> g.value()).toList(),
                facts.activities(),
                facts.formality(),
                facts.initiator(),
                facts.recordHash(),
                facts.late());
    }

    /** Those who attended on that side. */
    public List<Attended> attended(MemberRole role) {
        return attendance.stream().filter(a -> a.role() == role).toList();
    }
}
