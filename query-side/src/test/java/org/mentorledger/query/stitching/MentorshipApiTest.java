package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.EndReason;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.projection.Story;

class MentorshipApiTest {
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor MAX = actor("max", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 20);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 20);

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldDialogue dialogue = new ToldDialogue(story, telling.vault(), "m1");
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("max", "Max Côté", MemberRole.MENTOR);
        telling.in("m1").nominated("mia", "max", "2026-10-01");
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    private void handOver() {
        telling.in("m1").reassigned("mia", "max", "2026-10-01");
        telling.in("m1").development().set("g2", "Lead a team", AFTER.toString());
    }

    private String ask(Actor actor, String fields) {
        return api.ask(actor, "{ mentorship(id: \"m1\") { " + fields + " } }").toString();
    }

    private String types(Actor actor) {
        return ask(actor, "timeline { edges { node { type } } }");
    }

    @Test
    void everythingOfTheRosterIsShown() {
        telling.in("m1")
                .noticed("mia", EndReason.RELOCATION, "2026-10-10", "2026-10-20", 10)
                .told("2026-10-11", true);

        assertThat(ask(OFFICE, """
                status members { participant { name } role from to } successor { successorId takesOverOn }
                windows { from to since } relationTypes { relationType from } pauses { from }
                notice { giverId reason givenOn lastDay days short menteeToldOn reassured explanation }
                policy { cpdBody } policyVersion policyAdjusted endedOn endReason early outcome
                """))
                .contains("status=NOTICE", "Mia Tremblay", "successorId=max", "days=10, short=false", "reassured=true")
                .contains("policy={cpdBody=OACETT}", "policyAdjusted=false", "early=false");
    }

    @Test
    void P41_aNoticeOfFewerDaysThanItsRulesAskForIsShort() {
        telling.in("m1")
                .adjusted(Facts.policyWithNotice(30))
                .noticed("mia", EndReason.RELOCATION, "2026-10-10", "2026-10-20", 10);

        assertThat(ask(NOAH, "notice { short } policy { noticeDays } policyAdjusted"))
                .contains("short=true", "noticeDays=30", "policyAdjusted=true");
    }

    @Test
    void U2_theMentorsAreThoseOfToday() {
        assertThat(ask(NOAH, "mentors { name }")).contains("Mia Tremblay").doesNotContain("Max");

        handOver();

        assertThat(ask(NOAH, "mentors { name }")).contains("Max Côté").doesNotContain("Mia");
    }

    @Test
    void U5_aPredecessorReadsTheMentorshipOfTheirDays() {
        handOver();

        assertThat(ask(MIA, "mentors { id } members { participant { id } } goals { id status } meetings { id }"))
                .contains("mentors=[{id=mia}]", "goals=[{id=g1, status=SET}]", "meetings=[{id=k1}]")
                .doesNotContain("max", "g2");
        assertThat(types(MIA)).doesNotContain("MentorReassigned").contains("MeetingSigned");
        assertThat(ask(MAX, "mentors { id } goals { id }")).contains("mentors=[{id=max}]", "id=g1", "id=g2");
    }

    @Test
    void U5_aPayloadShowsAPredecessorNoMoreThanTheirDays() {
        handOver();
        api.receives(new Receipt("mentorship:m1", 14, Receipt.Outcome.DONE));

        assertThat(api.ask(MIA, """
                mutation { signMeeting(input: {mentorshipId: "m1", meetingId: "k1", recordHash: "h", signedName: "Mia"}) {
                  mentorship { mentors { id } goals { id } } } }
                """).toString()).contains("mentors=[{id=mia}], goals=[{id=g1}]");
    }

    @Test
    void aNomineeReadsWhatASuccessorWouldAndNobodyElseReads() {
        assertThat(ask(MAX, "goals { title } meetings { id }")).contains("Find a first employer", "k1");

        telling.in("m1").declined("max", "2026-09-28");

        assertThat(api.refusal(MAX, "{ mentorship(id: \"m1\") { id } }")).isEqualTo("NOT_FOUND id");
    }

    @Test
    void U5_U12_theTimelineTellsNobodyOfWhatIsNotForThem() {
        dialogue.noted("n1", "noah", NoteKind.REFLECTION, Visibility.ME, BEFORE);

        assertThat(types(NOAH)).contains("NoteKept");
        assertThat(List.of(MIA, MAX, OFFICE))
                .allSatisfy(asker -> assertThat(types(asker)).doesNotContain("NoteKept"));

        dialogue.noted("n2", "mia", NoteKind.NOTE, Visibility.COORDINATOR, BEFORE);

        assertThat(List.of(MIA, OFFICE))
                .allSatisfy(asker -> assertThat(types(asker)).contains("NoteKept"));
        assertThat(types(MAX)).doesNotContain("NoteKept");

        dialogue.fedBack("f1", "noah", FeedbackKind.MID_TERM, BEFORE);
        handOver();

        assertThat(List.of(MIA, NOAH, OFFICE))
                .allSatisfy(asker -> assertThat(types(asker)).contains("FeedbackGiven"));
        assertThat(types(MAX)).doesNotContain("FeedbackGiven");
    }

    @Test
    void mentorshipsAreFoundByTheirWordsAndTheNamesOfTheirPeople() {
        handOver();

        assertThat(List.of("COTE first", "employer", "tremblay networks", "lead team"))
                .allSatisfy(text -> assertThat(found(text)).contains("id=m1"));
        assertThat(List.of("zebra", "first zebra"))
                .allSatisfy(text -> assertThat(found(text)).doesNotContain("id=m1"));
    }

    private String found(String text) {
        return api.ask(OFFICE, "{ mentorships(filter: {text: \"" + text + "\"}) { edges { node { id } } } }")
                .toString();
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String garbage : List.of("garbage", "Z2FyYmFnZQ", "%", "")) {
            assertThat(api.refusal(OFFICE, "{ mentorships(after: \"" + garbage + "\") { edges { cursor } } }"))
                    .isEqualTo("BAD_USER_INPUT after");
        }
    }
}
