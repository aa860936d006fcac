package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The snippets of the operator's page, on a ledger that is kept, lost and brought back. */
class OperatingIT {
    private static final String LOG = "logMeeting";

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsReadAndWrittenOnAsBefore() throws IOException {
        List<String> snippets = Snippets.of("docs/operating.md").in("sh");
        assertThat(snippets).hasSize(3);
        Path data = folder.resolve("ledger");
        String token;
        JsonNode ledger;
        List<JsonNode> trail;
        try (LedgerProcess node = LedgerProcess.start(data)) {
            MiaAndNoah story = new MiaAndNoah(new People(node));
            signedMeeting(story);
            token = new People(node).token("MENTOR", "mia");
            ledger = story.ledgerOf("mia", story.mia());
            trail = story.trailOfMia(story.mia());
            assertThat(ledger.path("signedMinutes").asInt()).isEqualTo(45);
            assertThat(run(snippets.get(0))).contains("is held by another node. Stop it first");
        }

        assertThat(run(snippets.get(0))).contains(" events (the last at ");
        Files.move(data, folder.resolve("lost"));
        assertThat(run(snippets.get(1))).contains(" events (the last at ");

        try (LedgerProcess node = LedgerProcess.start(data)) {
            MiaAndNoah story = new MiaAndNoah(new People(node));
            assertThat(story.ledgerOf("mia", new Person(node.url(), token))).isEqualTo(ledger);
            assertThat(story.trailOfMia(story.mia())).isEqualTo(trail);
            assertThat(story.noah()
                            .does(LOG, story.theMeeting(), "receipt { outcome }")
                            .toString())
                    .contains("ALREADY_SO");
            story.noahTakesAnotherName();
            assertThat(story.ledgerOf("mia", story.mia()).path("signedMinutes").asInt())
                    .isEqualTo(45);
        }
        withoutTheMasterKeyNothingIsRead(data);
        assertThat(run(snippets.get(2))).contains("The keys are in ");
    }

    /** Its sentence names the key; nothing is served, and nothing of the ledger is changed. */
    private static void withoutTheMasterKeyNothingIsRead(Path data) throws IOException {
        Files.delete(data.resolve("keys/master.key"));
        LedgerProcess node = LedgerProcess.launch(data);
        assertThat(node.awaitExit(Duration.ofMinutes(3))).isEqualTo(1);
        assertThat(node.output()).contains("was wrapped by another master key", "Bring back the master key");
    }

    private static void signedMeeting(MiaAndNoah story) {
        story.theOfficeDefinesTheProgramAndOpensAYear();
        story.theOfficeRegisters("mia", "Mia Tremblay", "MENTOR");
        story.theOfficeRegisters("noah", "Noah Singh", "MENTEE");
        story.theOfficeProposesTheMentorshipAroundNoahsGraduation();
        story.accepts(story.mia());
        story.accepts(story.noah());
        story.office().does("startMentorship", story.start(), "mentorship { status }");
        story.bothSign(story.noahLogsTheMeeting()
                .path("mentorship")
                .path("meetings")
                .path(0)
                .path("recordHash")
                .asString());
    }

    private String run(String snippet) {
        return Shell.run(snippet, Map.of("DATA", folder.resolve("ledger").toString(), "BACKUPS", folder.toString()))
                .output();
    }
}
