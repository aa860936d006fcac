package org.mentorledger.server.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.mentorledger.server.docs.Page;

/** Runs last in the build, when the reports of all tests of all modules lie there. */
class RequirementsCheck {
    private final SortedSet<Executed> tests = Executed.under(Path.of("..").toAbsolutePath());

    @Test
    void everyRowWasProvenByATestThatRan() throws IOException {
        assertThat(tests).isNotEmpty();
        assertThat(Rows.listed().unproven(tests)).isEmpty();
    }

    @Test
    void noTestProvesARowThatNobodyListed() throws IOException {
        assertThat(Rows.listed().unlisted(tests)).isEmpty();
    }

    @Test
    void thePageIsFresh() throws IOException {
        Page.check("requirements.md", Rows.listed().page(tests));
    }
}
