package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells how people come into a program, prepare, leave and come back. */
final class ToldMemberships {
    private static final ProgramId PROGRAM = new ProgramId("oacett");
    private static final LocalDate BEGIN = LocalDate.of(2026, 4, 1);

    private final Story story;
    private final Vault vault;

    ToldMemberships(Story story, Vault vault) {
        this.story = story;
        this.vault = vault;
    }

    /** Someone is a member, and has agreed to what must be agreed to: on 1 May 2026, as {@code admin}. */
    void joined(String id, MemberRole role) {
        ParticipantId person = new ParticipantId(id);
        LocalDate on = BEGIN.plusMonths(1);
        String stream = StreamId.of(PROGRAM, person);
        story.happens(stream, new MembershipEvent.Accepted(PROGRAM, person, List.of(role), on, Facts.ZONE));
        story.happens(stream, new MembershipEvent.AgreementSigned(PROGRAM, person, "COMMITMENT", 1, on, Facts.ZONE));
    }

    /** Declined, accepted, prepared, prepared no more, gone and back: day by day from 1 April 2026, as {@code office}. */
    void lived(String id) {
        ParticipantId person = new ParticipantId(id);
        List<MemberRole> roles = List.of(MemberRole.MENTOR);
        Sealed why = vault.seal(KeyName.of(person), Map.of("reason", "As they asked"));
        happens(new MembershipEvent.Applied(PROGRAM, person, roles, BEGIN, Facts.ZONE));
        happens(new MembershipEvent.Declined(PROGRAM, person, why, BEGIN.plusDays(1), Facts.ZONE));
        happens(new MembershipEvent.Applied(PROGRAM, person, roles, BEGIN.plusDays(2), Facts.ZONE));
        happens(new MembershipEvent.Accepted(PROGRAM, person, roles, BEGIN.plusDays(3), Facts.ZONE));
        happens(new MembershipEvent.AgreementSigned(PROGRAM, person, "COMMITMENT", 1, BEGIN.plusDays(4), Facts.ZONE));
        happens(new MembershipEvent.TrainingCompleted(
                PROGRAM, person, "MENTOR_TRAINING", 2, 210, null, BEGIN.plusDays(5), Facts.ZONE));
        happens(new MembershipEvent.AgreementRevoked(
                PROGRAM, person, "COMMITMENT", 1, why, BEGIN.plusDays(6), Facts.ZONE));
        happens(new MembershipEvent.TrainingRevoked(
                PROGRAM, person, "MENTOR_TRAINING", 2, null, null, why, BEGIN.plusDays(7), Facts.ZONE));
        happens(new MembershipEvent.Withdrawn(PROGRAM, person, why, BEGIN.plusDays(8), Facts.ZONE));
        happens(new MembershipEvent.Returned(PROGRAM, person, BEGIN.plusDays(9), Facts.ZONE));
    }

    private void happens(MembershipEvent event) {
        story.happens(
                StreamId.of(event.programId(), event.participantId()),
                event,
                Map.of(
                        EventMetaData.ACTOR,
                        "office",
                        EventMetaData.ON_BEHALF_OF,
                        event.participantId().value()));
    }
}
