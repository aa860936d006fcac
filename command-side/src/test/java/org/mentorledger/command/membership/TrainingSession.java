package org.mentorledger.command.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.facts.MembershipFacts;
import org.mentorledger.command.world.Background;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingRevoked;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceOverridden;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceVoided;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.vault.Sealed;

/** A session of 210 minutes of the program {@code p} that counts for who was there for 80 percent, told event by event. */
final class TrainingSession {
    static final LocalDate DAY = LocalDate.parse("2026-06-10");
    private static final String ZONE = "America/Toronto";
    private static final int LENGTH = 210;
    private static final int THRESHOLD = 80;
    private static final Sealed WHY = new Sealed("participant:mia", "", Map.of());

    private final Background background;
    private final SessionId id;

    TrainingSession(Background background, String id, @Nullable String training) {
        this(background, id, training, DAY);
    }

    TrainingSession(Background background, String id, @Nullable String training, LocalDate day) {
        this.background = background;
        this.id = new SessionId(id);
        tell(new PlanningEvent.Scheduled(
                this.id, new ProgramId("p"), SessionKind.TRAINING, plan(training, day), day, ZONE));
    }

    /** With the reaction at work in that story. */
    static Background reacting(Story story) {
        return new Background(story.world, WhenSessionHeldThenCompleteTraining.class);
    }

    String stream() {
        return "session:" + id.value();
    }

    TrainingSession attended(String person, int minutes) {
        return tell(new AttendanceRecorded(id, person(person), present(minutes), false, null, null, DAY, ZONE));
    }

    TrainingSession absent(String person) {
        Presence absence = new Presence(AttendanceStatus.ABSENT, List.of(), null);
        return tell(new AttendanceRecorded(id, person(person), absence, false, null, null, DAY, ZONE));
    }

    TrainingSession corrected(String person, int minutes) {
        return tell(new AttendanceCorrected(id, person(person), present(minutes), WHY, DAY, ZONE));
    }

    TrainingSession voided(String person) {
        return tell(new AttendanceVoided(id, person(person), WHY, DAY, ZONE));
    }

    TrainingSession counts(String person, boolean counts) {
        return tell(new AttendanceOverridden(id, person(person), counts, WHY, DAY, ZONE));
    }

    TrainingSession revised(@Nullable String training, LocalDate day) {
        return tell(new PlanningEvent.PlanRevised(id, plan(training, day), null, DAY, ZONE));
    }

    TrainingSession held(LocalDate day) {
        return tell(new PlanningEvent.Held(id, null, day, ZONE));
    }

    TrainingSession held() {
        return held(DAY);
    }

    TrainingSession reopened() {
        return tell(new PlanningEvent.Reopened(id, WHY, DAY, ZONE));
    }

    /** The reaction sees what happened. */
    TrainingSession seen() {
        background.sees(stream());
        return this;
    }

    /** What became of a person's trainings, in words. */
    static List<String> trainings(Story story, String person) {
        return story.world.events("membership:p:" + person).stream()
                .map(event -> event instanceof TrainingCompleted e
                        ? "completed " + e.happenedOn()
                        : event instanceof TrainingRevoked ? "struck out" : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** What decisions know of a member. */
    static MembershipFacts facts(Story story, String person) {
        return story.world
                .facts()
                .membership(new ProgramId("p"), new ParticipantId(person))
                .orElseThrow();
    }

    private TrainingSession tell(SessionEvent event) {
        background.happened("Session", stream(), event);
        return this;
    }

    private static SessionPlan plan(@Nullable String training, LocalDate day) {
        return new SessionPlan(
                false,
                day,
                Instant.parse("2026-06-10T13:00:00Z"),
                LENGTH,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                training,
                null,
                10,
                THRESHOLD,
                List.of(),
                null);
    }

    private static Presence present(int minutes) {
        return new Presence(AttendanceStatus.PRESENT, List.of(), minutes);
    }

    private static ParticipantId person(String id) {
        return new ParticipantId(id);
    }
}
