package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * How Mia, a technologist, mentors Noah, who is about to graduate, and what an auditor of OACETT later finds. Told in
 * order; each step is one thing that people do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OacettYearIT {
    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final MiaAndNoah story = new MiaAndNoah(LEDGER.people());
    private String recordHash = "";

    @Test
    @Order(1)
    void theOfficeDefinesTheProgramAndItsYear() {
        JsonNode program = story.theOfficeDefinesTheProgramAndOpensAYear();

        assertThat(program.path("cycles").path(0).path("to").asString()).isEqualTo(MiaAndNoah.onNext(8, 14));
        assertThat(program.path("policy").path("cpdBody").asString()).isEqualTo("OACETT");
    }

    @Test
    @Order(2)
    void theOfficeRegistersMiaAndNoah() {
        story.theOfficeRegisters("mia", "Mia Tremblay", "MENTOR");
        story.theOfficeRegisters("noah", "Noah Singh", "MENTEE");
        story.theOfficeRegisters("zoe", "Zoe Other", "MENTEE");

        JsonNode mia = story.office()
                .asks("{ participant(id: \"mia\") { name memberships { roles } } }")
                .path("participant");

        assertThat(mia.path("name").asString()).isEqualTo("Mia Tremblay");
        assertThat(mia.path("memberships").path(0).path("roles").path(0).asString())
                .isEqualTo("MENTOR");
    }

    @Test
    @Order(3)
    void theOfficeProposesTheMentorshipAroundNoahsGraduation() {
        JsonNode mentorship = story.theOfficeProposesTheMentorshipAroundNoahsGraduation();

        assertThat(mentorship.path("status").asString()).isEqualTo("PROPOSED");
        assertThat(mentorship.path("window").path("from").asString()).isEqualTo(MiaAndNoah.on(8, 15));
        assertThat(mentorship.path("window").path("to").asString()).isEqualTo(MiaAndNoah.onNext(8, 15));
        assertThat(mentorship.path("mentors").path(0).path("name").asString()).isEqualTo("Mia Tremblay");
    }

    @Test
    @Order(4)
    void itCannotStartBeforeBothHaveAgreed() {
        story.accepts(story.mia());

        assertThat(story.office().mayNot("startMentorship", story.start())).isEqualTo("AGREEMENT_MISSING");
    }

    @Test
    @Order(5)
    void bothHaveAgreedAndItStarts() {
        story.accepts(story.noah());

        JsonNode started = story.office().does("startMentorship", story.start(), "mentorship { status }");

        assertThat(started.path("mentorship").path("status").asString()).isEqualTo("ACTIVE");
    }

    @Test
    @Order(6)
    void O26_noahSetsAGoal() {
        assertThat(story.noahSetsAGoal().path(0).path("title").asString()).isEqualTo("A first position");
    }

    @Test
    @Order(7)
    void O13_theyMeetAndNoahLogsIt() {
        JsonNode meeting =
                story.noahLogsTheMeeting().path("mentorship").path("meetings").path(0);

        recordHash = meeting.path("recordHash").asString();
        assertThat(recordHash).matches("[0-9a-f]{64}");
        assertThat(meeting.path("signatures").isEmpty()).isTrue();
    }

    @Test
    @Order(8)
    void U7_sendingItTwiceCountsOnce() {
        JsonNode again = story.noahLogsTheMeeting();

        assertThat(again.path("receipt").path("outcome").asString()).isEqualTo("ALREADY_SO");
        assertThat(again.path("mentorship").path("meetings").size()).isEqualTo(1);
    }

    @Test
    @Order(9)
    void O15_nothingCountsBeforeBothHaveSigned() {
        story.noahSigns(recordHash);

        JsonNode ledger = story.ledgerOf("mia", story.mia());

        assertThat(ledger.path("signedMinutes").asInt()).isZero();
        assertThat(ledger.path("entries").path(0).path("state").asString()).isEqualTo("UNSIGNED");
    }

    @Test
    @Order(10)
    void O24_bothHaveSignedAndBothAreCredited() {
        story.miaSigns(recordHash);

        JsonNode ofMia = story.ledgerOf("mia", story.mia());

        assertThat(ofMia.path("signedMinutes").asInt()).isEqualTo(45);
        assertThat(story.ledgerOf("noah", story.noah()).path("signedMinutes").asInt())
                .isEqualTo(45);
        JsonNode entry = ofMia.path("entries").path(0);
        assertThat(entry.path("counterpartNames").path(0).asString()).isEqualTo("Noah Singh");
        assertThat(entry.path("heldOn").asString()).isEqualTo(MiaAndNoah.on(9, 10));
        assertThat(entry.path("topics").path(0).asString()).isEqualTo("Résumé");
        assertThat(entry.path("category").asString()).isEqualTo("PEER_AND_PROFESSIONAL_INTERACTION");
        assertThat(entry.path("signatures").size()).isEqualTo(2);
    }

    @Test
    @Order(11)
    void U13_aCorrectionVoidsTheSignaturesUntilItIsSignedAgain() {
        JsonNode corrected = story.noahCorrectsItToAnHour();

        assertThat(corrected.path("signatures").isEmpty()).isTrue();
        assertThat(story.ledgerOf("mia", story.mia()).path("signedMinutes").asInt())
                .isZero();
        assertThat(story.noah().mayNot("signMeeting", story.signature("Noah Singh", recordHash)))
                .isEqualTo("RECORD_CHANGED");

        story.bothSign(corrected.path("recordHash").asString());
        assertThat(story.ledgerOf("mia", story.mia()).path("signedMinutes").asInt())
                .isEqualTo(60);
    }

    @Test
    @Order(12)
    void O14_theRecordKeepsTheNameOfItsTime() {
        story.noahTakesAnotherName();

        JsonNode entry = story.ledgerOf("mia", story.mia()).path("entries").path(0);

        assertThat(entry.path("counterpartNames").path(0).asString()).isEqualTo("Noah Singh");
    }

    @Test
    @Order(13)
    void O29_theGoalIsAchieved() {
        assertThat(story.noahAchievesIt().path("status").asString()).isEqualTo("ACHIEVED");
    }

    @Test
    @Order(14)
    void U4_anAuditorOfOacettReadsWhatHappenedWhenAndWhatWasRecordedWhen() {
        List<JsonNode> rows = story.trailOfMia(story.auditorOf("OACETT"));

        List<String> types =
                rows.stream().map(row -> row.path("type").asString()).toList();
        assertThat(types)
                .containsSubsequence("MeetingLogged", "MeetingSigned", "MeetingSigned", "MeetingCorrected")
                .endsWith("MeetingSigned", "MeetingSigned");
        JsonNode logged = rows.get(types.indexOf("MeetingLogged"));
        assertThat(logged.path("happenedAt").asString()).isEqualTo(MiaAndNoah.on(9, 10));
        assertThat(logged.path("recordedAt").asString()).doesNotStartWith(MiaAndNoah.on(9, 10));
        assertThat(logged.path("actor").asString()).isEqualTo("noah");
    }

    @Test
    @Order(15)
    void U12_noRowOfTheTrailStandsTwiceAndEachHasItsActor() {
        List<JsonNode> rows = story.trailOfMia(story.auditorOf("OACETT"));

        assertThat(rows.stream().map(row -> row.path("sequence").asInt())).doesNotHaveDuplicates();
        assertThat(rows.stream().map(row -> row.path("actor").asString())).isSubsetOf("admin", "office", "mia", "noah");
    }

    @Test
    @Order(16)
    void whatIsNotYoursIsNotThere() {
        String mentorship = "{ mentorship(id: \"mia-noah\") { id } }";

        assertThat(story.zoe().isRefused(mentorship)).isEqualTo("NOT_FOUND");
        assertThat(story.zoe().isRefused("{ mentorship(id: \"nowhere\") { id } }"))
                .isEqualTo("NOT_FOUND");
        assertThat(story.ledgerIsRefused("mia", story.zoe())).isEqualTo("NOT_FOUND");
        assertThat(story.ledgerIsRefused("mia", story.auditorOf("PEO"))).isEqualTo("NOT_FOUND");
        assertThat(story.zoe().mayNot("logMeeting", story.theMeeting())).isEqualTo("NOT_FOUND");
    }
}
