package org.mentorledger.command.program;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.ProgramEvent;

class ProgramFixtureTest {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final CycleId CYCLE = new CycleId("autumn");
    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate TO = LocalDate.parse("2026-12-31");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aCycleIsOpenedByItsEventAlone() {
        Fixtures.of(Program.class, story.world, "office", Role.COORDINATOR)
                .given(story.world.events("program:p"))
                .when(new OpenCycle(PROGRAM, CYCLE, "Autumn", FROM, TO))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.CycleOpened(
                        PROGRAM, CYCLE, "Autumn", FROM, TO, LocalDate.parse("2026-06-15"), "America/Toronto"));
    }
}
