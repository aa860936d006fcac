package org.mentorledger.command.mentorship;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.kernel.id.ParticipantId;

/** Who was in a meeting, and how long. */
final class Attendances {
    private Attendances() {}

    /** With everything said: all parties unless given, all the time unless given, mentors first. */
    static List<Present> whole(@Nullable List<Present> given, int minutes, List<ParticipantId> parties) {
        if (given == null) {
            return parties.stream().map(person -> new Present(person, minutes)).toList();
        }
        return given.stream()
                .map(present -> present.minutes() == null ? new Present(present.participantId(), minutes) : present)
                .sorted(Comparator.comparingInt(present -> parties.indexOf(present.participantId())))
                .toList();
    }

    /** Whoever was there all the time was there all of the corrected time. */
    static List<Present> stretched(List<Present> before, int minutesBefore, int minutes) {
        return before.stream()
                .map(present -> Integer.valueOf(minutesBefore).equals(present.minutes())
                        ? new Present(present.participantId(), minutes)
                        : present)
                .toList();
    }
}
