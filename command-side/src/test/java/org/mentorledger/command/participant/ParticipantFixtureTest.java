package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.participant.ParticipantCommand.RenameParticipant;
import org.mentorledger.command.world.Fixtures;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.Sealed;

class ParticipantFixtureTest {
    private static final ParticipantId MIA = new ParticipantId("mia");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aPersonIsRenamedByTheEventAlone() {
        Fixtures.of(Participant.class, story.world, "mia", Role.MENTOR)
                .registerIgnoredField(ParticipantEvent.Renamed.class, "personal")
                .given(story.world.events("participant:mia"))
                .when(new RenameParticipant(MIA, null, "Mia Roy"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new ParticipantEvent.Renamed(
                        MIA,
                        new Sealed("participant:mia", "never the same", Map.of()),
                        LocalDate.parse("2026-06-15"),
                        "America/Toronto"));
    }
}
