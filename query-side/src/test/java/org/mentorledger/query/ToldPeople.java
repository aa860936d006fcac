package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.participant.ConsentKind;
import org.mentorledger.kernel.participant.ConsentMethod;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.participant.ProfileField;
import org.mentorledger.kernel.participant.ScreeningKind;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells what becomes of people once they are registered. */
final class ToldPeople {
    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);

    private final Story story;
    private final Vault vault;

    ToldPeople(Story story, Vault vault) {
        this.story = story;
        this.vault = vault;
    }

    /** A person becomes known and designated. */
    void registered(String id, String name, String email) {
        ParticipantId person = new ParticipantId(id);
        happens(new ParticipantEvent.Registered(
                person,
                vault.seal(KeyName.of(person), Map.of("name", name, "email", email)),
                "Hydro",
                null,
                null,
                List.of(),
                List.of(),
                null,
                SPRING,
                Facts.ZONE));
        happens(new ParticipantEvent.DesignationRecorded(
                person,
                "C.Tech.",
                "applied science",
                "OACETT",
                sealed(person, "memberNumber", "N-" + id),
                SPRING,
                Facts.ZONE));
    }

    /** A person moves, is given a guardian and checked; of consents and checks one is taken back. */
    void lived(String id, String guardianId) {
        ParticipantId person = new ParticipantId(id);
        ParticipantId guardian = new ParticipantId(guardianId);
        ProgramId program = new ProgramId("oacett");
        happens(revised(person));
        happens(new ParticipantEvent.GuardianLinked(
                person, guardian, sealed(person, "relation", "aunt"), SPRING, Facts.ZONE));
        happens(new ParticipantEvent.ConsentGiven(
                person, ConsentKind.PARTICIPATION, null, guardian, ConsentMethod.OWN_HAND, null, SPRING, Facts.ZONE));
        happens(new ParticipantEvent.ConsentWithdrawn(
                person, ConsentKind.PARTICIPATION, program, SPRING.plusDays(9), Facts.ZONE));
        happens(new ParticipantEvent.ScreeningCleared(
                person,
                ScreeningKind.VULNERABLE_SECTOR_CHECK,
                SPRING.plusYears(1),
                sealed(person, "reference", "VS-7"),
                SPRING,
                Facts.ZONE));
        happens(new ParticipantEvent.ScreeningRevoked(
                person, ScreeningKind.VULNERABLE_SECTOR_CHECK, SPRING.plusDays(8), Facts.ZONE));
        happens(new ParticipantEvent.GuardianLinked(person, new ParticipantId("zoe"), null, SPRING, Facts.ZONE));
        happens(new ParticipantEvent.GuardianUnlinked(person, new ParticipantId("zoe"), SPRING, Facts.ZONE));
        happens(new ParticipantEvent.AccountInvited(person, "issuer", "mac", SPRING, SPRING, Facts.ZONE));
        linked(id, "lost");
        happens(new ParticipantEvent.AccountUnlinked(
                person, "issuer", sealed(person, "subject", "lost"), SPRING, Facts.ZONE));
        linked(id, id + "@issuer");
        merged(id, guardianId);
        happens(new ParticipantEvent.MergeUndone(person, SPRING, Facts.ZONE));
    }

    private void linked(String id, String subject) {
        ParticipantId person = new ParticipantId(id);
        happens(new ParticipantEvent.AccountLinked(
                person, "issuer", sealed(person, "subject", subject), SPRING, Facts.ZONE));
    }

    /** One id turns out to be another's. */
    void merged(String retiredId, String keptId) {
        happens(new ParticipantEvent.Merged(
                new ParticipantId(retiredId), new ParticipantId(keptId), SPRING, Facts.ZONE));
    }

    private ParticipantEvent revised(ParticipantId person) {
        return new ParticipantEvent.ProfileRevised(
                person,
                vault.seal(KeyName.of(person), Map.of("birthDate", "2004-02-29", "location", "Ottawa")),
                null,
                null,
                "fr",
                List.of("energy"),
                null,
                null,
                List.of(ProfileField.CAPACITY),
                SPRING,
                Facts.ZONE);
    }

    private void happens(ParticipantEvent event) {
        story.happens(StreamId.of(event.participantId()), event);
    }

    private Sealed sealed(ParticipantId person, String field, String value) {
        return vault.seal(KeyName.of(person), Map.of(field, value));
    }
}
