package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.participant.ParticipantCommand.RecordDesignation;
import org.mentorledger.command.participant.ParticipantCommand.ReviseProfile;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What becomes true of a person's profile. Only what is another than before is recorded. */
final class Profiles {
    private Profiles() {}

    static Decision revise(ParticipantState state, ReviseProfile command, Act act, Vault vault) {
        String birthDate = command.personal().get("birthDate");
        if (birthDate != null && act.isBefore(LocalDate.parse(birthDate))) {
            return ParticipantRule.BORN_IN_FUTURE.refuse("birthDate");
        }
        Profile profile = state.profile();
        Map<String, String> personal = new HashMap<>(command.personal());
        personal.entrySet()
                .removeIf(field -> profile.open(field.getKey(), vault)
                        .filter(field.getValue()::equals)
                        .isPresent());
        if (personal.containsKey("birthDate") && !isOfAnOffice(act.actor())) {
            return CommonRule.FORBIDDEN.refuse("birthDate");
        }
        String zone = command.timeZone() == null ? state.zone() : command.timeZone();
        ParticipantEvent.ProfileRevised revised = new ParticipantEvent.ProfileRevised(
                command.participantId(),
                personal.isEmpty() ? null : vault.seal(KeyName.of(command.participantId()), personal),
                changed(command.organisation(), profile.organisation()),
                changed(command.educationLevel(), profile.educationLevel()),
                changed(command.language(), profile.language()),
                changed(command.careers(), profile.careers()),
                changed(command.interests(), profile.interests()),
                changed(command.capacity(), profile.capacity()),
                command.clear().stream().filter(profile::has).toList(),
                act.today(zone),
                zone);
        return saysNothing(revised) && zone.equals(state.zone()) ? Decision.alreadySo() : Decision.done(revised);
    }

    static Decision designate(ParticipantState state, RecordDesignation command, Act act, Vault vault) {
        if (command.from() != null && act.isBefore(command.from())) {
            return ParticipantRule.RECORDED_AHEAD.refuse("from");
        }
        Optional<String> number = Optional.ofNullable(command.memberNumber());
        Sealed known = state.designated().memberNumber();
        Optional<String> numberBefore =
                Optional.ofNullable(known).flatMap(vault::open).map(fields -> fields.get("memberNumber"));
        Designated designated = new Designated(command.designation(), command.field(), command.body(), known);
        if (designated.equals(state.designated()) && number.equals(numberBefore)) {
            return Decision.alreadySo();
        }
        return Decision.done(new ParticipantEvent.DesignationRecorded(
                command.participantId(),
                command.designation(),
                command.field(),
                command.body(),
                number.map(value -> vault.seal(KeyName.of(command.participantId()), Map.of("memberNumber", value)))
                        .orElse(null),
                command.from() == null ? act.today(state.zone()) : command.from(),
                state.zone()));
    }

    private static boolean saysNothing(ParticipantEvent.ProfileRevised e) {
        return e.personal() == null
                && e.organisation() == null
                && e.educationLevel() == null
                && e.language() == null
                && e.careers() == null
                && e.interests() == null
                && e.capacity() == null
                && e.cleared().isEmpty();
    }

    private static <T> @Nullable T changed(@Nullable T given, @Nullable T before) {
        return given == null || given.equals(before) ? null : given;
    }

    /** Ages guard the start of mentorships: nobody makes themself older. */
    private static boolean isOfAnOffice(Actor actor) {
        return actor.is(Role.ADMIN) || actor.is(Role.COORDINATOR);
    }
}
