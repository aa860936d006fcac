package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.PlanningEvent.PlanRevised;

class ReviseSessionTest {
    private final Story story = new Story().withPeople();

    @BeforeEach
    void schedule() {
        story.office.does(
                "scheduleSession",
                with(
                        session(),
                        "title",
                        "Careers",
                        "place",
                        "Hall B",
                        "capacity",
                        2,
                        "topics",
                        List.of("Salaries"),
                        "training",
                        "T",
                        "trainingVersion",
                        3));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whatIsNotSaidStaysAndWhatIsNullIsTakenAway() {
        story.office.does("reviseSession", cleared("title", "minutes", "training"));

        PlanRevised revised = revised();
        assertThat(revised.plan().minutes()).isNull();
        assertThat(revised.plan().training()).isNull();
        assertThat(revised.plan().trainingVersion()).isNull();
        assertThat(revised.plan().startsAt()).isEqualTo("2026-06-10T14:00:00Z");
        assertThat(revised.plan().topicKeys()).hasSize(1);
        assertThat(words(revised)).containsOnlyKeys("place", "topics");
        assertThat(revised.text()).isNull();
    }

    @Test
    void thePlanBeforeStaysInTheHistoryAndWhyItChangedIsTold() {
        story.office.does("reviseSession", inSession("startsAt", "2026-06-12T10:00:00-04:00", "reason", "Hall taken"));

        assertThat(revised().plan().day()).isEqualTo("2026-06-12");
        assertThat(story.world.vault.open(requireNonNull(revised().text())).orElseThrow())
                .containsEntry("reason", "Hall taken");
        assertThat(story.world.events("session:s")).hasSize(2);
    }

    @Test
    void theSamePlanIsAlreadySo() {
        assertThat(story.office.outcome("reviseSession", inSession("title", "Careers", "capacity", 2)))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("reviseSession", inSession())).isEqualTo("ALREADY_SO");
    }

    @Test
    void aSessionWithoutATimeHasADay() {
        assertThat(story.office.refusal("reviseSession", cleared("startsAt"))).isEqualTo("BAD_USER_INPUT heldOn");
        assertThat(story.office.refusal("reviseSession", inSession("heldOn", "2026-06-11")))
                .isEqualTo("BAD_USER_INPUT heldOn");
        story.office.does("reviseSession", with(cleared("startsAt"), "heldOn", "2026-06-11"));
        assertThat(revised().plan().day()).isEqualTo("2026-06-11");
        assertThat(revised().plan().startsAt()).isNull();
        assertThat(story.office.refusal("reviseSession", cleared("heldOn"))).isEqualTo("BAD_USER_INPUT heldOn");
        assertThat(story.office.outcome("reviseSession", cleared("startsAt"))).isEqualTo("ALREADY_SO");
    }

    @Test
    void K17_whoWaitsIsPromotedWhenThereIsMoreRoom() {
        for (String person : List.of("noah", "zoe", "mia", "max")) {
            story.office.does("enrolInSession", inSession("participantId", person));
        }

        story.office.does("reviseSession", inSession("capacity", 3));
        assertThat(story.world.last("session:s", Promoted.class).participantId())
                .hasToString("mia");
        assertThat(story.office.refusal("reviseSession", inSession("capacity", 2)))
                .isEqualTo("CAPACITY_BELOW_SEATS capacity");
        story.office.does("reviseSession", cleared("capacity"));

        assertThat(story.world.last("session:s", Promoted.class).participantId())
                .hasToString("max");
    }

    @Test
    void aTrainingThatIsNamedAnewIsOfItsFirstVersion() {
        story.office.does("reviseSession", inSession("training", "U"));
        assertThat(revised().plan().trainingVersion()).isEqualTo(1);
        story.office.does("reviseSession", inSession("trainingVersion", 2));
        assertThat(revised().plan().trainingVersion()).isEqualTo(2);
        assertThat(revised().plan().training()).isEqualTo("U");
    }

    @Test
    void whatWasHeldIsNotPlannedOtherwise() {
        story.office.does("holdSession", inSession());

        assertThat(story.office.refusal("reviseSession", inSession("minutes", 60)))
                .isEqualTo("SESSION_HELD sessionId");
        assertThat(story.office.refusal("cancelSession", inSession("reason", "Snow")))
                .isEqualTo("SESSION_HELD sessionId");
    }

    @Test
    void whatSomebodyWasAtIsNotToCome() {
        Map<String, Object> later = inSession("startsAt", "2026-06-17T10:00:00-04:00");
        story.office.does("recordAttendance", inSession("participantId", "noah", "status", "LATE"));

        assertThat(story.office.refusal("reviseSession", later)).isEqualTo("SESSION_IN_FUTURE heldOn");
        assertThat(story.office.outcome("reviseSession", with(later, "startsAt", "2026-06-09T10:00:00-04:00")))
                .isEqualTo("DONE");
        story.office.does("voidAttendance", inSession("participantId", "noah", "reason", "Another Noah"));
        assertThat(story.office.outcome("reviseSession", later)).isEqualTo("DONE");
    }

    @Test
    void theYearOfASessionHasFourDigitsWhereItIsHeld() {
        for (String moment : List.of("9999-12-31T23:00:00-14:00", "0001-01-01T00:00:00+14:00")) {
            assertThat(story.office.refusal("reviseSession", inSession("startsAt", moment)))
                    .isEqualTo("BAD_USER_INPUT startsAt");
            assertThat(story.office.refusal("scheduleSession", with(session(), "id", "t", "startsAt", moment)))
                    .isEqualTo("BAD_USER_INPUT startsAt");
        }
        assertThat(story.office.outcome("reviseSession", inSession("startsAt", "9999-12-31T23:00:00-05:00")))
                .isEqualTo("DONE");
    }

    @Test
    void whoeverLeadsDoesNotPlan() {
        story.office.does("assignMentor", inSession("participantId", "mia"));

        assertThat(story.mia.refusal("reviseSession", inSession("minutes", 60))).isEqualTo("FORBIDDEN");
    }

    private static Map<String, Object> cleared(String... fields) {
        Map<String, Object> input = inSession();
        Arrays.stream(fields).forEach(field -> input.put(field, null));
        return input;
    }

    private PlanRevised revised() {
        return story.world.events("session:s").stream()
                .filter(PlanRevised.class::isInstance)
                .map(PlanRevised.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Map<String, String> words(PlanRevised revised) {
        return story.world.vault.open(requireNonNull(revised.plan().sealed())).orElseThrow();
    }
}
