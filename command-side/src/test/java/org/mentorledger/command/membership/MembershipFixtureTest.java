package org.mentorledger.command.membership;

import static org.axonframework.test.matchers.Matchers.andNoMore;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.membership.MembershipCommand.AcceptApplication;
import org.mentorledger.command.membership.MembershipCommand.ApplyToProgram;
import org.mentorledger.command.membership.MembershipCommand.AssignCohort;
import org.mentorledger.command.membership.MembershipCommand.BriefSector;
import org.mentorledger.command.membership.MembershipCommand.DeclareExperience;
import org.mentorledger.command.membership.MembershipCommand.DeclineApplication;
import org.mentorledger.command.membership.MembershipCommand.RecordTraining;
import org.mentorledger.command.membership.MembershipCommand.ReturnToProgram;
import org.mentorledger.command.membership.MembershipCommand.RevokeAgreement;
import org.mentorledger.command.membership.MembershipCommand.RevokeTraining;
import org.mentorledger.command.membership.MembershipCommand.SignAgreement;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.command.membership.MembershipCommand.WithdrawFromProgram;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.Sealed;

class MembershipFixtureTest {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final ParticipantId MIA = new ParticipantId("mia");
    private static final LocalDate TODAY = LocalDate.parse("2026-06-15");
    private static final String ZONE = "America/Toronto";
    private static final Sealed WHY = new Sealed("participant:mia", "", Map.of());

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void anAgreementIsSignedByItsEventAlone() {
        given("mia", Role.MENTOR)
                .when(new SignAgreements(PROGRAM, MIA, List.of("COMMITMENT"), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MembershipEvent.AgreementSigned(PROGRAM, MIA, "COMMITMENT", 1, TODAY, ZONE));
        given("mia", Role.MENTOR)
                .when(new SignAgreement(PROGRAM, MIA, "COMMITMENT", TODAY.minusDays(1)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new MembershipEvent.AgreementSigned(PROGRAM, MIA, "COMMITMENT", 1, TODAY.minusDays(1), ZONE));
    }

    @Test
    void anAgreementIsTakenBackByItsEventAlone() {
        given("mia", Role.MENTOR)
                .andGiven(new MembershipEvent.AgreementSigned(PROGRAM, MIA, "COMMITMENT", 1, TODAY, ZONE))
                .when(new RevokeAgreement(PROGRAM, MIA, "COMMITMENT", null, "No more", null))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(MembershipEvent.AgreementRevoked.class));
    }

    @Test
    void aTrainingIsRecordedAndStruckOutByItsEventsAlone() {
        MembershipEvent completed = new MembershipEvent.TrainingCompleted(PROGRAM, MIA, "T", 1, 210, null, TODAY, ZONE);

        given("office", Role.COORDINATOR)
                .when(new RecordTraining(PROGRAM, MIA, "T", 1, TODAY, 210, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(completed);
        given("office", Role.COORDINATOR)
                .andGiven(completed)
                .when(new RevokeTraining(PROGRAM, MIA, "T", null, null, null, "Not there", null))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(MembershipEvent.TrainingRevoked.class));
    }

    @Test
    void aMemberLeavesAndReturnsByTheirEventsAlone() {
        given("mia", Role.MENTOR)
                .when(new WithdrawFromProgram(PROGRAM, MIA, "Moves away", null))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(MembershipEvent.Withdrawn.class));
        given("office", Role.COORDINATOR)
                .andGiven(new MembershipEvent.Withdrawn(PROGRAM, MIA, WHY, TODAY, ZONE))
                .when(new ReturnToProgram(PROGRAM, MIA, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MembershipEvent.Returned(PROGRAM, MIA, TODAY, ZONE));
    }

    @Test
    void anApplicationIsMadeAndDecidedByItsEventsAlone() {
        List<MemberRole> roles = List.of(MemberRole.MENTOR);
        MembershipEvent applied = new MembershipEvent.Applied(PROGRAM, MIA, roles, TODAY, ZONE);

        of("mia", Role.MENTOR)
                .givenNoPriorActivity()
                .when(new ApplyToProgram(PROGRAM, MIA, roles, null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(applied);
        of("office", Role.COORDINATOR)
                .given(applied)
                .when(new AcceptApplication(PROGRAM, MIA, List.of(), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MembershipEvent.Accepted(PROGRAM, MIA, roles, TODAY, ZONE));
        of("office", Role.COORDINATOR)
                .given(applied)
                .when(new DeclineApplication(PROGRAM, MIA, "Full", null))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(MembershipEvent.Declined.class));
    }

    @Test
    void whereAMemberBelongsAndWhatTheyKnowIsToldByItsEventsAlone() {
        CohortId cohort = new CohortId("g12");
        story.office.does("defineCohort", Map.of("programId", "p", "cohortId", "g12", "name", "Grade 12"));

        given("office", Role.COORDINATOR)
                .when(new AssignCohort(PROGRAM, MIA, cohort))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MembershipEvent.CohortAssigned(PROGRAM, MIA, cohort, TODAY, ZONE));
        given("mia", Role.MENTOR)
                .when(new DeclareExperience(PROGRAM, MIA, List.of("Nurse"), true))
                .expectSuccessfulHandlerExecution()
                .expectEvents(
                        new MembershipEvent.ExperienceDeclared(PROGRAM, MIA, List.of("Nurse"), true, TODAY, ZONE));
        given("mia", Role.MENTOR)
                .when(new BriefSector(PROGRAM, MIA, "Nurse", Map.of("past", "Wards"), List.of()))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(only(MembershipEvent.SectorBriefed.class));
    }

    private TestExecutor<Membership> given(String subject, Role role) {
        return of(subject, role).given(story.world.events("membership:p:mia"));
    }

    private FixtureConfiguration<Membership> of(String subject, Role role) {
        return Fixtures.of(Membership.class, story.world, subject, role);
    }

    /** What is sealed differs each time. */
    private static Matcher<List<Message<?>>> only(Class<?> type) {
        return Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(type::isInstance), andNoMore()));
    }
}
