package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.MeetingCommand.Supervised;
import org.mentorledger.command.mentorship.Scheduled.Fate;
import org.mentorledger.command.mentorship.SchedulingCommand.Plan;
import org.mentorledger.command.mentorship.SchedulingCommand.RescheduleMeeting;
import org.mentorledger.command.mentorship.SchedulingCommand.ScheduleMeeting;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.Appointment;
import org.mentorledger.kernel.mentorship.MeetingEvent;
import org.mentorledger.kernel.program.Policy.Scheduler;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/** Who schedules meetings, and for when (DESIGN, decisions 3 and 4). */
final class Scheduling {
    private final Scene scene;

    Scheduling(Scene scene) {
        this.scene = scene;
    }

    Decision schedule(ScheduleMeeting command) {
        Diary diary = scene.state().diary();
        Optional<Scheduled> known = diary.plans().find(command.meetingId());
        if (known.isPresent()) {
            return known.get().made().again(scene.act(), "meetingId");
        }
        if (diary.records().find(command.meetingId()).isPresent()) {
            return CommonRule.CONFLICT.refuse("meetingId");
        }
        Optional<Refusal> refusal = bar(command.plan());
        return refusal.isPresent()
                ? refusal.get()
                : Decision.done(new MeetingEvent.MeetingScheduled(
                        command.mentorshipId(),
                        command.meetingId(),
                        appointment(command.plan()),
                        scene.today(),
                        scene.zone()));
    }

    Decision reschedule(RescheduleMeeting command) {
        return scene.state().diary().planned(command.meetingId(), meeting -> {
            if (meeting.fate() != Fate.OPEN) {
                return SchedulingRule.MEETING_NOT_SCHEDULED.refuse("meetingId");
            }
            if (says(meeting.appointment(), command.plan())) {
                return Decision.alreadySo();
            }
            Optional<Refusal> refusal = bar(command.plan());
            return refusal.isPresent()
                    ? refusal.get()
                    : Decision.done(new MeetingEvent.MeetingRescheduled(
                            command.mentorshipId(),
                            command.meetingId(),
                            appointment(command.plan()),
                            command.reason() == null ? null : scene.sealedAsOwn(Map.of("reason", command.reason())),
                            scene.today(),
                            scene.zone()));
        });
    }

    private Optional<Refusal> bar(Plan plan) {
        LocalDate startOn = scene.state().course().startOn();
        if (!scene.policy().schedulers().contains(scheduler())) {
            return Optional.of(SchedulingRule.NOT_A_SCHEDULER.refuse());
        }
        if (startOn == null) {
            return Optional.of(MentorshipRule.NOT_STARTED.refuse());
        }
        if (plan.startsAt().isBefore(scene.act().at())) {
            return Optional.of(SchedulingRule.SCHEDULED_IN_PAST.refuse("startsAt"));
        }
        LocalDate day = plan.startsAt().atZone(ZoneId.of(scene.zone())).toLocalDate();
        if (day.isBefore(startOn) || scene.state().endsBefore(day)) {
            return Optional.of(SchedulingRule.SCHEDULED_OUTSIDE_WINDOW.refuse("startsAt"));
        }
        return scene.policy().supervisedContact() && plan.supervision() == null
                ? Optional.of(SchedulingRule.UNSUPERVISED_NOT_SCHEDULED.refuse("supervision"))
                : Optional.empty();
    }

    private Scheduler scheduler() {
        ParticipantId party = scene.party();
        return party == null
                ? Scheduler.COORDINATOR
                : scene.state()
                        .parties()
                        .sideOf(party)
                        .map(side -> Scheduler.valueOf(side.name()))
                        .orElse(Scheduler.COORDINATOR);
    }

    private Appointment appointment(Plan plan) {
        Map<String, String> texts = texts(plan);
        return appointment(plan, texts.isEmpty() ? null : scene.vault().seal(KeyName.of(scene.mentorshipId()), texts));
    }

    private Appointment appointment(Plan plan, @Nullable Sealed sealed) {
        Supervised supervision = plan.supervision();
        return new Appointment(
                plan.startsAt(),
                scene.zone(),
                plan.minutes(),
                plan.channel(),
                plan.venue(),
                supervision == null ? null : supervision.kind(),
                sealed);
    }

    private boolean says(Appointment appointment, Plan plan) {
        Sealed sealed = appointment.sealed();
        return appointment(plan, sealed).equals(appointment)
                && texts(plan)
                        .equals(
                                sealed == null
                                        ? Map.of()
                                        : scene.vault().open(sealed).orElse(Map.of()));
    }

    private static Map<String, String> texts(Plan plan) {
        Map<String, String> texts = new TreeMap<>();
        Texts.put(texts, "place", plan.place());
        Texts.put(
                texts,
                "supervisedBy",
                plan.supervision() == null ? null : plan.supervision().name());
        return texts;
    }
}
