package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.mentorship.MeetingCommand.CorrectMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.LogMeeting;
import org.mentorledger.command.mentorship.MeetingCommand.Present;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Channel;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Venue;

/** Everything that is told of a meeting, in clear, while it is decided upon. */
record Draft(
        LocalDate heldOn,
        String zone,
        @Nullable LocalTime startedAt,
        int minutes,
        List<Present> attendance,
        List<String> topics,
        Channel channel,
        Venue venue,
        @Nullable Supervised supervision,
        List<GoalId> goalIds,
        List<Activity> activities,
        @Nullable Formality formality,
        @Nullable Initiator initiator) {

    /** As logged; all parties all the time, in the mentorship's zone, unless said. */
    static Draft of(LogMeeting command, MentorshipState state) {
        return new Draft(
                command.heldOn(),
                command.zone() == null ? state.zone() : command.zone(),
                command.startedAt(),
                command.minutes(),
                Attendances.whole(
                        command.attendance(), command.minutes(), state.parties().on(command.heldOn())),
                command.topics(),
                command.channel(),
                command.venue(),
                command.supervision(),
                command.goalIds(),
                command.activities(),
                command.formality(),
                command.initiator());
    }

    /** As recorded. */
    static Draft of(MeetingFacts facts, OpenRecord record) {
        return new Draft(
                facts.heldOn(),
                facts.zone(),
                facts.startedAt(),
                facts.minutes(),
                facts.attendance().stream()
                        .map(a -> new Present(a.participantId(), a.minutes()))
                        .toList(),
                record.topics(),
                facts.channel(),
                facts.venue(),
                facts.supervision() == null ? null : new Supervised(facts.supervision(), record.supervisedBy()),
                facts.goalIds(),
                facts.activities(),
                facts.formality(),
                facts.initiator());
    }

    /** With what a correction says; what it does not say stays. */
    Draft corrected(CorrectMeeting command, MentorshipState state) {
        int newMinutes = or(command.minutes(), minutes);
        return new Draft(
                or(command.heldOn(), heldOn),
                or(command.zone(), zone),
                orCleared(command, "startedAt", command.startedAt(), startedAt),
                newMinutes,
                command.attendance() == null
                        ? Attendances.stretched(attendance, minutes, newMinutes)
                        : Attendances.whole(
                                command.attendance(),
                                newMinutes,
                                state.parties().on(or(command.heldOn(), heldOn))),
                or(command.topics(), topics),
                or(command.channel(), channel),
                or(command.venue(), venue),
                orCleared(command, "supervision", command.supervision(), supervision),
                or(command.goalIds(), goalIds),
                or(command.activities(), activities),
                orCleared(command, "formality", command.formality(), formality),
                orCleared(command, "initiator", command.initiator(), initiator));
    }

    private static <T> T or(@Nullable T said, T before) {
        return said == null ? before : said;
    }

    private static <T> @Nullable T orCleared(
            CorrectMeeting command, String field, @Nullable T said, @Nullable T before) {
        return said == null && !command.cleared().contains(field) ? before : said;
    }
}
