package org.mentorledger.command.program;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.policy.PolicyOverrides;
import org.mentorledger.command.program.ProgramCommand.AnnouncePeriod;
import org.mentorledger.command.program.ProgramCommand.AppointCoordinator;
import org.mentorledger.command.program.ProgramCommand.DefineCohort;
import org.mentorledger.command.program.ProgramCommand.DelistCareer;
import org.mentorledger.command.program.ProgramCommand.ListCareer;
import org.mentorledger.command.program.ProgramCommand.OpenCycle;
import org.mentorledger.command.program.ProgramCommand.PlanCohort;
import org.mentorledger.command.program.ProgramCommand.RemoveCoordinator;
import org.mentorledger.command.program.ProgramCommand.RevisePolicy;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.CycleId;
import org.mentorledger.kernel.id.PeriodId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.program.PeriodKind;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.Template;

class ProgramFixtureTest {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final CycleId CYCLE = new CycleId("autumn");
    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate TO = LocalDate.parse("2026-12-31");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aCycleIsOpenedByItsEventAlone() {
        given().when(new OpenCycle(PROGRAM, CYCLE, "Autumn", FROM, TO))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new ProgramEvent.CycleOpened(PROGRAM, CYCLE, "Autumn", FROM, TO, TODAY, "America/Toronto"));
    }

    @Test
    void aPeriodIsAnnouncedByItsEventAlone() {
        given().when(new AnnouncePeriod(
                        PROGRAM, new PeriodId("one"), new CycleId("c"), PeriodKind.PLACEMENT, "One", FROM, TO))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.PeriodAnnounced(
                        PROGRAM,
                        new PeriodId("one"),
                        new CycleId("c"),
                        PeriodKind.PLACEMENT,
                        "One",
                        FROM,
                        TO,
                        TODAY,
                        "America/Toronto"));
    }

    @Test
    void aPolicyIsRevisedByItsEventAlone() {
        Policy oacett = Templates.policy(Template.OACETT_CPD);
        PolicyOverrides ptech = says(CommitmentKind.OPEN);

        given().when(new RevisePolicy(PROGRAM, ptech))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.PolicyRevised(PROGRAM, ptech.over(oacett), 2, TODAY, "America/Toronto"));
    }

    @Test
    void coordinatorsComeAndGoByTheirEventsAlone() {
        given().when(new AppointCoordinator(PROGRAM, "deputy"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.CoordinatorAppointed(PROGRAM, "deputy", TODAY, "America/Toronto"));
        given().andGiven(new ProgramEvent.CoordinatorAppointed(PROGRAM, "deputy", TODAY, "America/Toronto"))
                .when(new RemoveCoordinator(PROGRAM, "office"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.CoordinatorRemoved(PROGRAM, "office", TODAY, "America/Toronto"));
    }

    @Test
    void careersAreListedAndTakenOffByTheirEventsAlone() {
        ProgramEvent listed =
                new ProgramEvent.CareerListed(PROGRAM, "Nurse", List.of(), null, TODAY, "America/Toronto");

        given().when(new ListCareer(PROGRAM, "Nurse", List.of(), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(listed);
        given().andGiven(listed)
                .when(new DelistCareer(PROGRAM, "Nurse"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.CareerDelisted(PROGRAM, "Nurse", TODAY, "America/Toronto"));
    }

    @Test
    void aCohortIsDefinedByItsEventAlone() {
        given().when(new DefineCohort(PROGRAM, new CohortId("g12"), "Grade 12", null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ProgramEvent.CohortDefined(
                        PROGRAM, new CohortId("g12"), "Grade 12", null, TODAY, "America/Toronto"));
    }

    @Test
    void K9_aCohortIsDividedByItsEventAlone() {
        CohortId cohort = new CohortId("g12");
        List<SessionId> sessions = List.of(new SessionId("one"), new SessionId("two"));
        ProgramEvent planned = new ProgramEvent.CohortPlanned(PROGRAM, cohort, sessions, TODAY, "America/Toronto");

        given().andGiven(defined(cohort))
                .when(new PlanCohort(PROGRAM, cohort, sessions))
                .expectSuccessfulHandlerExecution()
                .expectEvents(planned);
        given().andGiven(defined(cohort), planned, defined(cohort))
                .when(new PlanCohort(PROGRAM, cohort, sessions))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        given().when(new PlanCohort(PROGRAM, cohort, sessions))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static ProgramEvent defined(CohortId cohort) {
        return new ProgramEvent.CohortDefined(PROGRAM, cohort, "Grade 12", null, TODAY, "America/Toronto");
    }

    private TestExecutor<Program> given() {
        return Fixtures.of(Program.class, story.world, "office", Role.COORDINATOR)
                .given(story.world.events("program:p"));
    }

    private static PolicyOverrides says(CommitmentKind kind) {
        return new PolicyOverrides(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null);
    }
}
