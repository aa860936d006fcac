package org.mentorledger.server.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsTest {
    private static final Rows ROWS = new Rows(Map.of("A1", "What is to be shown."));

    @TempDir
    Path root;

    @BeforeEach
    void aModuleWithATestClass() throws IOException {
        Files.createDirectories(root.resolve("module/target/test-classes"));
        Files.writeString(root.resolve("module/target/test-classes/ATest.class"), "");
    }

    @Test
    void aRowWhoseTestRanIsProven() throws IOException {
        report("surefire", "ATest", "<testcase name='A1_itIsShown(String)[1]' classname='ATest'/>");

        assertThat(ROWS.unproven(Executed.under(root))).isEmpty();
        assertThat(ROWS.page(Executed.under(root))).contains("| A1 | What is to be shown. | `ATest.A1_itIsShown` |");
    }

    @Test
    void anIntegrationTestAndANameWithSeveralRowsCountToo() throws IOException {
        report("failsafe", "ATest", "<testcase name='B2_A1_itIsShown' classname='ATest'/>");

        assertThat(ROWS.unproven(Executed.under(root))).isEmpty();
    }

    @Test
    void aRowWithoutATestIsRed() throws IOException {
        report("surefire", "ATest", "<testcase name='A10_anotherRow' classname='ATest'/>");

        assertThat(ROWS.unproven(Executed.under(root))).containsExactly("A1");
        assertThat(ROWS.unlisted(Executed.under(root))).containsExactly("A10");
    }

    @Test
    void aRowWhoseTestWasSkippedIsRed() throws IOException {
        report("surefire", "ATest", "<testcase name='A1_itIsShown' classname='ATest'><skipped/></testcase>");

        assertThat(ROWS.unproven(Executed.under(root))).containsExactly("A1");
    }

    @Test
    void aRowWhoseTestIsGoneIsRedThoughItsReportStillLiesThere() throws IOException {
        report("surefire", "GoneTest", "<testcase name='A1_itIsShown' classname='GoneTest'/>");

        assertThat(ROWS.unproven(Executed.under(root))).containsExactly("A1");
    }

    private void report(String kind, String type, String cases) throws IOException {
        Path folder = Files.createDirectories(root.resolve("module/target/" + kind + "-reports"));
        Files.writeString(folder.resolve("TEST-" + type + ".xml"), "<testsuite>" + cases + "</testsuite>");
    }
}
