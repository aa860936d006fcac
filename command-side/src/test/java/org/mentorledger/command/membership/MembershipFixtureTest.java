package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.membership.MembershipCommand.SignAgreements;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.membership.MembershipEvent;

class MembershipFixtureTest {
    private static final ProgramId PROGRAM = new ProgramId("p");
    private static final ParticipantId MIA = new ParticipantId("mia");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void anAgreementIsSignedByItsEventAlone() {
        Fixtures.of(Membership.class, story.world, "mia", Role.MENTOR)
                .given(story.world.events("membership:p:mia"))
                .when(new SignAgreements(PROGRAM, MIA, List.of("COMMITMENT"), null))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new MembershipEvent.AgreementSigned(
                        PROGRAM, MIA, "COMMITMENT", 1, LocalDate.parse("2026-06-15"), "America/Toronto"));
    }
}
