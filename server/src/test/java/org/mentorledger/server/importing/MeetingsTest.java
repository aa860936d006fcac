package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.json.JsonMapper;

class MeetingsTest extends PlayedImport {
    static final String MATCH = """
            {"id":"m-1","program":{"id":"p-1"},"mentors":[{"id":"mia"}],"mentees":[{"id":"noah"}],"meetings":[]}""";
    private static final String HEADER = "mentorshipId,mentor,mentee,heldOn,startedAt,minutes,topics,channel,venue";

    MeetingsTest() {
        super("meetings", "meetings.csv");
    }

    @BeforeEach
    void knowTheMatch() {
        ledger.knowing("mentorship", MATCH);
        ledger.knowing("mentorships", page(MATCH));
    }

    static String page(String matches) {
        return "{\"edges\":["
                + matches.replaceAll("(?m)^(.+)$", "{\"node\":$1}").replace("\n", ",")
                + "],\"pageInfo\":{\"hasNextPage\":false}}";
    }

    @Test
    void O45_aRowBecomesOneLoggedMeetingThatCarriesWhatItSays() {
        imported("--dry-run");
        assertThat(ledger.requests()).isEmpty();

        imported();

        assertThat(ledger.inputs("logMeeting"))
                .filteredOn(input -> text(input, "heldOn").equals("2026-03-05"))
                .singleElement()
                .satisfies(input -> assertThat(input)
                        .isEqualTo(JsonMapper.shared()
                                .readTree("""
                                        {"mentorshipId":"m-1","meetingId":"%s","heldOn":"2026-03-05","startedAt":"17:30",
                                        "minutes":45,"topics":["Résumé","An interview, and what it is like"],
                                        "channel":"IN_PERSON","venue":"WORKPLACE","activities":["RESUME","OTHER"],
                                        "goalIds":["g-1","g-2"],"supervision":{"kind":"PERSON","name":"Ms Vale"},
                                        "attendance":[{"participantId":"mia"},{"participantId":"noah"}],
                                        "origin":"IMPORT","source":"meetings.csv","commandId":"%s"}""".formatted(text(input, "meetingId"), text(input, "commandId")))));
    }

    @Test
    void whereOnlyTheMentorshipIsSaidAllItsPartiesAttended() {
        imported();

        assertThat(ledger.inputs("logMeeting"))
                .filteredOn(input -> text(input, "meetingId").equals("april"))
                .singleElement()
                .satisfies(input -> assertThat(input.has("attendance")).isFalse());
    }

    @Test
    void theOnlyMentorshipOfMentorAndMenteeNeedsNoId() {
        imported();

        assertThat(ledger.inputs("logMeeting"))
                .filteredOn(input -> text(input, "heldOn").equals("2026-05-07"))
                .singleElement()
                .satisfies(input -> assertThat(text(input, "mentorshipId")).isEqualTo("m-1"));
    }

    @Test
    void ofSeveralMentorshipsOfAPairTheRowMustSayWhich() {
        ledger.knowing("mentorships", page(MATCH + "\n" + MATCH.replace("m-1", "m-2")));

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("4,mentorshipId,")
                .contains("say which");
        assertThat(ledger.inputs("logMeeting")).hasSize(2);
    }

    @Test
    void aPairWithoutMentorshipIsAFaultOfTheRow() {
        ledger.knowing("mentorships", page(MATCH.replace("noah", "nora")));

        assertThat(faults()).singleElement().asString().startsWith("4,mentee,");
    }

    @Test
    void aMentorshipOfAnotherProgramIsAFaultOfTheRow() {
        ledger.knowing("mentorship", MATCH.replace("p-1", "p-2"));

        assertThat(faults()).hasSize(2).allMatch(fault -> fault.matches("[23],mentorshipId,.*no such mentorship.*"));
    }

    @Test
    void O45_aRowWithoutADayIsAFault() {
        ImportRun run = imported(List.of(
                HEADER,
                "m-1,,,,,30,Plans,VIDEO,ONLINE",
                "m-1,,,2026-06-31,9.30,1441,,EMAIL,",
                ",mia,,2026-06-30,,0,Plans,VIDEO,ONLINE",
                "m-1,,,2026-06-30,,30,Plans,VIDEO,ONLINE"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed().stream().map(line -> line.replaceAll("^(\\d+,\\w*),.*", "$1")))
                .containsExactly(
                        "2,heldOn",
                        "3,heldOn",
                        "3,startedAt",
                        "3,minutes",
                        "3,topics",
                        "3,channel",
                        "3,venue",
                        "4,mentorshipId",
                        "4,minutes");
        assertThat(ledger.inputs("logMeeting")).hasSize(1);
    }

    @Test
    void U7_aMeetingThatIsThereTwiceIsToldAndLoggedOnce() {
        String row = "m-1,,,2026-06-30,,30,Plans,VIDEO,ONLINE";

        ImportRun run = imported(List.of(HEADER, row, row));

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("Row 3 says the same as row 2; it is sent once.");
        assertThat(ledger.inputs("logMeeting")).hasSize(1);
    }

    @Test
    void U7_twoMeetingsOfADayAreToldApartByTheirStart() {
        ImportRun run = imported(List.of(
                HEADER,
                "m-1,,,2026-06-30,09:00,30,Plans,VIDEO,ONLINE",
                "m-1,,,2026-06-30,14:00,30,Plans,VIDEO,ONLINE",
                "m-1,,,2026-06-30,14:00,45,Other plans,VIDEO,ONLINE"));

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(listed()).containsExactly("4,startedAt,Row 3 is about the same and says something else.");
        assertThat(ledger.inputs("logMeeting"))
                .extracting(input -> text(input, "meetingId"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void aSecondRunFindsEveryMeetingThere() {
        assertThat(imported(List.of(HEADER, "m-1,,,2026-06-30,,30,Plans,VIDEO,ONLINE"))
                        .said())
                .contains("1 commands added something");
        assertThat(imported().said()).contains("0 commands added something, 1 found it there already");
    }

    @Test
    void aRefusedMeetingIsAFaultOfTheColumnItsFieldCameFrom() {
        ledger.answering(refusing(
                "logMeeting",
                input -> text(input, "meetingId").equals("april"),
                Answer.error("OVERLAP", "startedAt", "At the same time as another.")));

        assertThat(faults()).first().isEqualTo("3,startedAt,OVERLAP: At the same time as another.");
    }
}
