package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.projection.Story;

class DialogueApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    private static final String WORDS = """
            { mentorship(id: "m1") { notes { id text author } feedback { id text } pulses { id scores { item value } }
              checkIns { id summary challenges { text } } introductions { contact } outcomes { text } } }
            """;

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldDialogue told = new ToldDialogue(story, telling.vault(), "m1");
    private final ToldAppointments appointments = new ToldAppointments(story, telling.vault(), "m1");
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        told.noted("mine", "noah", NoteKind.REFLECTION, Visibility.ME, DAY);
        told.noted("ours", "noah", NoteKind.QUESTION, Visibility.PAIR, DAY);
        told.noted("theirs", "mia", NoteKind.NOTE, Visibility.COORDINATOR, DAY);
        told.noted("office", null, NoteKind.NOTE, Visibility.COORDINATOR, DAY);
        told.checkedIn("c1", DAY);
        told.fedBack("f1", "noah", FeedbackKind.MID_TERM, DAY);
        told.pulsed("p1", "noah", 4, DAY);
        told.introduced("i1", DAY);
        told.employed("o1", DAY);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void U5_eachReadsTheNotesThatAreForThem() {
        assertThat(words(NOAH))
                .contains("Words of mine", "Words of ours")
                .doesNotContain("Words of theirs", "Words of office");
        assertThat(words(MIA))
                .contains("Words of ours", "Words of theirs")
                .doesNotContain("Words of mine", "Words of office");
        assertThat(words(OFFICE))
                .contains("Words of theirs", "Words of office")
                .doesNotContain("Words of mine", "Words of ours");
        assertThat(words(ADMIN))
                .contains("Words of theirs", "Words of office")
                .doesNotContain("Words of mine", "Words of ours");
    }

    @Test
    void feedbackCheckInsIntroductionsAndOutcomesAreForThePartiesAndTheirOffice() {
        for (Actor asker : List.of(NOAH, MIA, OFFICE, ADMIN)) {
            assertThat(words(asker)).contains("Words of f1", "The bus", "Ada Roy", "A first contract");
        }
    }

    @Test
    void pulsesAreForTheirGiverAndTheOffice() {
        assertThat(words(NOAH)).contains("TRUST");
        assertThat(words(OFFICE)).contains("TRUST");
        assertThat(words(MIA)).doesNotContain("TRUST");
    }

    @Test
    void nobodyElseReadsAnyWord() {
        for (Actor stranger : List.of(
                actor("elsewhere", Role.COORDINATOR),
                actor("zoe", Role.MENTEE),
                actor("noah"),
                actor("noah", Role.REPORTER),
                auditor("OACETT"))) {
            assertThat(api.refusal(stranger, WORDS)).isEqualTo("NOT_FOUND id");
        }
    }

    @Test
    void U5_aSuccessorReadsFactsFromBeforeAndNoWordAPredecessorNothingFromAfter() {
        new ToldCourse(story, telling.vault(), "m1").reassigned("lee", LocalDate.of(2026, 10, 1));
        told.noted("after", "noah", NoteKind.NOTE, Visibility.PAIR, LocalDate.of(2026, 10, 2));
        told.checkedIn("c2", LocalDate.of(2026, 10, 3));
        appointments.disputed("k1", "hash-2", "mia");

        assertThat(words(actor("lee", Role.MENTOR)))
                .contains("Words of after", "id=c1, summary=null, challenges=[]", "id=c2, summary=All well")
                .doesNotContain("Words of ours", "Words of f1", "Ada Roy");
        assertThat(words(MIA))
                .contains("Words of ours", "Words of f1", "id=c1, summary=All well")
                .doesNotContain("Words of after", "id=c2");
        String ask = "{ mentorship(id: \"m1\") { meetings { id topics disputes { reason } } cadence { contacts } } }";
        assertThat(api.ask(actor("lee", Role.MENTOR), ask).toString())
                .contains("topics=[Networks, A CV], disputes=[]", "contacts=3");
        assertThat(api.ask(MIA, ask).toString()).contains("It was shorter", "contacts=2");
    }

    @Test
    void U5_ofWhatEndedThePartiesReadTheirDaysAndStrangersNothing() {
        new ToldCourse(story, telling.vault(), "m1").completed(LocalDate.of(2026, 10, 1));

        assertThat(words(NOAH)).contains("Words of ours", "Words of f1");
        assertThat(words(OFFICE)).contains("Words of theirs");
        assertThat(api.refusal(actor("zoe", Role.MENTEE), WORDS)).isEqualTo("NOT_FOUND id");
    }

    @Test
    void theDiaryShowsAgendaDisputesAndAvailability() {
        appointments.available("mia", LocalDate.of(2026, 12, 1));
        appointments.scheduled("k2", Instant.parse("2026-12-01T19:00:00Z"));
        appointments.prepared("k2", "noah");
        appointments.disputed("k1", "hash-2", "mia");

        String diary = api.ask(NOAH, """
                        { mentorship(id: "m1") { availability { mentorId day from to }
                          meetings { id status startsAt place unsupervised disputes { reason status }
                            agenda { purpose items { text outcome } questions dueAt late } } } }
                        """).toString();

        assertThat(diary)
                .contains("day=2026-12-01, from=14:00", "status=SCHEDULED", "startsAt=2026-12-01T19:00Z")
                .contains("Look at the CV", "outcome=OPEN", "dueAt=2026-11-29T19:00Z", "It was shorter", "status=OPEN");
    }

    @Test
    void O4_theCadenceIsReckonedByTheProgramsPolicyAsOfToday() {
        String cadence = api.ask(MIA, """
                        { mentorship(id: "m1") { cadence { months { month status contacts } contacts kept missed
                          elapsedMonths ofMonths scheduledKept longestGapDays } } }
                        """).toString();

        assertThat(cadence)
                .contains("{month=2026-06, status=MISSED, contacts=0}", "{month=2026-09, status=MET, contacts=2}")
                .contains("{month=2026-11, status=OPEN, contacts=0}", "{month=2026-12, status=NOT_DUE, contacts=0}")
                .contains("contacts=2, kept=1, missed=4, elapsedMonths=5, ofMonths=12");
    }

    private String words(Actor asker) {
        return api.ask(asker, WORDS).toString();
    }
}
