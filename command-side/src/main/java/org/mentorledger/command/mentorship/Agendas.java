package org.mentorledger.command.mentorship;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.Scheduled.Agenda;
import org.mentorledger.command.mentorship.Scheduled.Fate;
import org.mentorledger.command.mentorship.SchedulingCommand.PrepareAgenda;
import org.mentorledger.command.mentorship.SchedulingCommand.ReviewAgenda;
import org.mentorledger.kernel.mentorship.ItemOutcome;
import org.mentorledger.kernel.mentorship.MeetingEvent;

/** What a meeting is to be about, told before it by or with the mentee, and what became of that. */
final class Agendas {
    private Agendas() {}

    static Decision prepare(Scene scene, PrepareAgenda command) {
        return scene.state().diary().planned(command.meetingId(), meeting -> {
            Optional<Refusal> refusal = bar(scene, meeting, command);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Map<String, String> text = text(command);
            return says(scene, meeting, command, text)
                    ? Decision.alreadySo()
                    : Decision.done(new MeetingEvent.AgendaPrepared(
                            command.mentorshipId(),
                            command.meetingId(),
                            scene.party(),
                            command.goalIds(),
                            command.items().size(),
                            command.questions().size(),
                            scene.sealedAsOwn(text),
                            scene.today(),
                            scene.zone()));
        });
    }

    static Decision review(Scene scene, ReviewAgenda command) {
        return scene.state().diary().planned(command.meetingId(), meeting -> {
            Agenda agenda = meeting.agenda();
            if (agenda == null) {
                return SchedulingRule.AGENDA_MISSING.refuse();
            }
            if (meeting.fate() == Fate.CANCELLED || meeting.fate() == Fate.MISSED) {
                return SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId");
            }
            int items = agenda.items().size();
            if (!areItems(command.covered(), items)) {
                return CommonRule.BAD_USER_INPUT.refuse("covered");
            }
            if (!areItems(command.deferred(), items) || !Collections.disjoint(command.covered(), command.deferred())) {
                return CommonRule.BAD_USER_INPUT.refuse("deferred");
            }
            List<ItemOutcome> outcomes = IntStream.rangeClosed(1, items)
                    .mapToObj(item -> outcome(command, item))
                    .toList();
            return outcomes.equals(agenda.items())
                    ? Decision.alreadySo()
                    : Decision.done(new MeetingEvent.AgendaReviewed(
                            command.mentorshipId(), command.meetingId(), outcomes, scene.today(), scene.zone()));
        });
    }

    private static Optional<Refusal> bar(Scene scene, Scheduled meeting, PrepareAgenda command) {
        if (scene.party() == null) {
            return Optional.of(SchedulingRule.AGENDA_BY_PARTIES.refuse("onBehalfOf"));
        }
        if (meeting.fate() != Fate.OPEN) {
            return Optional.of(SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId"));
        }
        return command.goalIds().stream()
                        .allMatch(goal -> scene.state().development().goal(goal).isPresent())
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("goalIds"));
    }

    private static boolean says(Scene scene, Scheduled meeting, PrepareAgenda command, Map<String, String> text) {
        Agenda agenda = meeting.agenda();
        return agenda != null
                && agenda.goalIds().equals(command.goalIds())
                && scene.vault().open(agenda.text()).filter(text::equals).isPresent();
    }

    private static Map<String, String> text(PrepareAgenda command) {
        Map<String, String> text = new TreeMap<>();
        text.put("purpose", command.purpose());
        Texts.put(text, "objectives", command.objectives());
        Texts.put(text, "items", command.items());
        Texts.put(text, "questions", command.questions());
        return text;
    }

    private static boolean areItems(List<Integer> numbers, int items) {
        return numbers.stream().allMatch(number -> number >= 1 && number <= items);
    }

    private static ItemOutcome outcome(ReviewAgenda command, int item) {
        if (command.covered().contains(item)) {
            return ItemOutcome.COVERED;
        }
        return command.deferred().contains(item) ? ItemOutcome.DEFERRED : ItemOutcome.OPEN;
    }
}
