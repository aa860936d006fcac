package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.NoteId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

class HistoryApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final Actor REPORTER = actor("noah", Role.REPORTER);
    private static final String ROWS = " { edges { node { type sequence } } pageInfo { hasNextPage endCursor } } }";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        MentorshipId m1 = new MentorshipId("m1");
        story.happens(
                "mentorship:m1",
                new NoteKept(
                        m1,
                        new NoteId("n1"),
                        null,
                        NoteKind.NOTE,
                        Visibility.PAIR,
                        null,
                        null,
                        telling.vault().seal(KeyName.of(m1), Map.of("text", "Between us")),
                        LocalDate.of(2026, 10, 1),
                        Facts.ZONE));
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void aStreamIsShownAsItLies() {
        String answer = api.ask(
                        OFFICE,
                        "{ history(streamId: \"mentorship:m1\", first: 1) { edges { node { type happenedAt recordedAt actor onBehalfOf"
                                + " cause sequence origin source revision body } cursor } pageInfo { hasNextPage } } }")
                .toString();

        assertThat(answer)
                .contains("type=Proposed", "happenedAt=2026-05-01", "recordedAt=2026-09-1", "actor=office")
                .contains("onBehalfOf=mia", "sequence=0", "origin=LIVE", "source=null", "revision=1")
                .contains("\"mentorshipId\":\"m1\"", "hasNextPage=true")
                .doesNotContain("A first year");
    }

    @Test
    void everyStreamIsForAdminAndTheOfficeOfItsProgram() {
        for (String stream : List.of("mentorship:m1", "program:oacett", "membership:oacett:noah", "participant:noah")) {
            String ask = "{ history(streamId: \"" + stream + "\")" + ROWS;
            assertThat(List.of(ADMIN, OFFICE))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("answered"));
            assertThat(List.of(OTHER_OFFICE, MIA, NOAH, REPORTER, actor("noah"), auditor("PEO")))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("NOT_FOUND streamId"));
        }
    }

    @Test
    void anAuditorReadsMentorshipsOfTheirMembersWithoutNotes() {
        String ask = "{ history(streamId: \"mentorship:m1\", first: 100)" + ROWS;

        assertThat(api.ask(OFFICE, ask).toString()).contains("NoteKept");
        assertThat(api.ask(auditor("OACETT"), ask).toString())
                .contains("Proposed", "MeetingSigned")
                .doesNotContain("NoteKept");
        assertThat(api.refusal(auditor("OACETT"), "{ history(streamId: \"participant:noah\")" + ROWS))
                .isEqualTo("NOT_FOUND streamId");
    }

    @Test
    void sessionsAndJourneysAreForAdminAndTheOfficeOfTheirProgramAlone() {
        new ToldSessions(story, telling.vault(), "s1").scheduled().ledBy("mia", LeaderKind.MENTOR);
        story.happens(
                "journey:oacett:noah",
                new JourneyEvent.StageEntered(
                        new ProgramId("oacett"),
                        new ParticipantId("noah"),
                        Stage.A,
                        false,
                        null,
                        LocalDate.of(2026, 10, 1),
                        Facts.ZONE));
        for (String stream : List.of("session:s1", "journey:oacett:noah")) {
            String ask = "{ history(streamId: \"" + stream + "\")" + ROWS;
            assertThat(List.of(ADMIN, OFFICE))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("answered"));
            assertThat(List.of(OTHER_OFFICE, MIA, NOAH, REPORTER, auditor("OACETT")))
                    .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("NOT_FOUND streamId"));
        }
        assertThat(api.refusal(ADMIN, "{ history(streamId: \"session:none\")" + ROWS))
                .isEqualTo("NOT_FOUND streamId");
    }

    @Test
    void whatIsNotThereLooksLikeWhatIsNotTheirs() {
        for (String stream : List.of("mentorship:none", "program:none", "participant:none", "nothing", ":", "")) {
            assertThat(api.refusal(ADMIN, "{ history(streamId: \"" + stream + "\")" + ROWS))
                    .isEqualTo("NOT_FOUND streamId");
        }
    }

    @Test
    void pagesFollowEachOther() {
        String first = api.ask(OFFICE, "{ history(streamId: \"mentorship:m1\", first: 12)" + ROWS)
                .toString();
        String cursor = first.substring(first.indexOf("endCursor=") + 10).replaceAll("}.*", "");

        assertThat(first).contains("sequence=11}", "hasNextPage=true").doesNotContain("sequence=12}");
        assertThat(api.ask(OFFICE, "{ history(streamId: \"mentorship:m1\", after: \"" + cursor + "\")" + ROWS)
                        .toString())
                .contains("sequence=12}", "hasNextPage=false")
                .doesNotContain("sequence=11}");
        assertThat(api.refusal(OFFICE, "{ history(streamId: \"mentorship:m1\", first: 101)" + ROWS))
                .isEqualTo("BAD_USER_INPUT first");
        assertThat(api.refusal(OFFICE, "{ history(streamId: \"mentorship:m1\", after: \"???\")" + ROWS))
                .isEqualTo("BAD_USER_INPUT after");
    }
}
