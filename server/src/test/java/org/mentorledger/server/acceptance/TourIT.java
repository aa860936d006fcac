package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tour runs from its first step to its last, as a reader would run it. */
class TourIT {

    @Test
    void everyStepOfTheTourIsAnswered(@TempDir Path data) {
        try (LedgerProcess node = LedgerProcess.start(data.resolve("ledger"))) {
            Shell.Result tour = Shell.run(
                    "docs/tour/run",
                    Map.of(
                            "LEDGER_URL", node.url(),
                            "LEDGER_DATA", node.data.toString(),
                            "LEDGER_JAR", LedgerProcess.JAR.toAbsolutePath().toString()));

            assertThat(tour.exitCode()).as(tour.output()).isZero();
            assertThat(tour.output())
                    .contains("\"signedMinutes\":60")
                    .contains("\"state\":\"COMPLETE\"")
                    .contains("\"type\":\"MeetingCorrected\"")
                    .contains("20-a-program")
                    .contains("\"inForce\":true")
                    .contains("\"month\":\"2026-10\",\"contacts\":1,\"status\":\"MET\"")
                    .contains("Time spent (minutes)")
                    .contains("\"type\":\"Proposed\"")
                    .contains("\"enrolment\":\"WAITLISTED\",\"position\":1")
                    .contains("\"sessions\":1,\"seats\":2,\"uniquePeople\":2,\"personMinutes\":160")
                    .contains("\"directedTo\":\"B\"");
        }
    }
}
