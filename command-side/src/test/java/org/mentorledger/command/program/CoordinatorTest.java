package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;

class CoordinatorTest {
    private static final Map<String, Object> DEPUTY = Map.of("programId", "p", "coordinatorId", "stranger");
    private static final Map<String, Object> HEAD = Map.of("programId", "p", "coordinatorId", "office");
    private static final Map<String, Object> CYCLE =
            Map.of("programId", "p", "cycleId", "next", "name", "2027", "from", "2027-01-01", "to", "2027-12-31");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoIsAppointedIsOfTheOffice() {
        story.office.does("appointCoordinator", DEPUTY);

        assertThat(story.stranger.outcome("openCycle", CYCLE)).isEqualTo("DONE");
    }

    @Test
    void whoIsOfTheOfficeIsNotAppointedAgain() {
        story.office.does("appointCoordinator", DEPUTY);

        assertThat(story.office.outcome("appointCoordinator", DEPUTY)).isEqualTo("ALREADY_SO");
    }

    @Test
    void whoIsRemovedIsOfTheOfficeNoMore() {
        story.office.does("appointCoordinator", DEPUTY);
        story.office.does("removeCoordinator", DEPUTY);

        assertThat(story.stranger.refusal("openCycle", CYCLE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.outcome("removeCoordinator", DEPUTY)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("appointCoordinator", DEPUTY)).isEqualTo("DONE");
    }

    @Test
    void onlyAdminLeavesAProgramWithoutACoordinator() {
        assertThat(story.office.refusal("removeCoordinator", HEAD)).isEqualTo("LAST_COORDINATOR coordinatorId");
        assertThat(story.admin.outcome("removeCoordinator", HEAD)).isEqualTo("DONE");
    }

    @Test
    void onlyTheProgramsOfficeDecidesWhoIsOfIt() {
        assertThat(story.stranger.refusal("appointCoordinator", DEPUTY)).isEqualTo("NOT_FOUND programId");
        assertThat(story.mia.refusal("removeCoordinator", HEAD)).isEqualTo("FORBIDDEN");
        assertThat(story.admin.refusal("appointCoordinator", with(DEPUTY, "programId", "nowhere")))
                .isEqualTo("NOT_FOUND programId");
    }
}
