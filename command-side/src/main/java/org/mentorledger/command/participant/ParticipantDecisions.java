package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.AgeLimits;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.command.participant.ParticipantCommand.RenameParticipant;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** What becomes true of a person. */
final class ParticipantDecisions {
    /** Where the house was built. */
    private static final String HOME = "America/Toronto";

    private ParticipantDecisions() {}

    /**
     * Decides a registration.
     *
     * @param program of which they become a member; its zone is that of the person's days unless the command says another
     */
    static Decision decide(
            @Nullable ParticipantState state,
            RegisterParticipant command,
            Act act,
            Optional<ProgramFacts> program,
            Vault vault) {
        if (state != null) {
            return state.made().again(act, "id");
        }
        String zone = program.map(ProgramFacts::zone).orElse(HOME);
        String ownZone = command.timeZone() == null ? zone : command.timeZone();
        LocalDate today = act.today(ownZone);
        if (command.birthDate() != null && act.isBefore(command.birthDate())) {
            return ParticipantRule.BORN_IN_FUTURE.refuse("birthDate");
        }
        Optional<Refusal> tooYoung = program.flatMap(joined ->
                AgeLimits.barYounger(joined.policy(), command.roles(), age(command, act.today(joined.zone()))));
        if (tooYoung.isPresent()) {
            return tooYoung.get();
        }
        List<ParticipantEvent> events = new ArrayList<>();
        events.add(new ParticipantEvent.Registered(
                command.participantId(),
                vault.seal(KeyName.of(command.participantId()), personal(command)),
                command.organisation(),
                command.educationLevel(),
                command.language(),
                command.careers(),
                command.interests(),
                command.capacity(),
                today,
                ownZone));
        designation(command, today, ownZone, vault).ifPresent(events::add);
        return Decision.done(events);
    }

    private static OptionalInt age(RegisterParticipant command, LocalDate day) {
        LocalDate birth = command.birthDate();
        return birth == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birth, day).getYears());
    }

    static Decision rename(ParticipantState state, RenameParticipant command, Act act, Vault vault) {
        Optional<String> name = vault.open(state.name()).map(fields -> fields.get("name"));
        if (name.filter(command.name()::equals).isPresent()) {
            return Decision.alreadySo();
        }
        Sealed sealed = vault.seal(KeyName.of(command.participantId()), Map.of("name", command.name()));
        return Decision.done(
                new ParticipantEvent.Renamed(command.participantId(), sealed, act.today(state.zone()), state.zone()));
    }

    private static Map<String, String> personal(RegisterParticipant command) {
        Map<String, String> fields = new HashMap<>();
        fields.put("name", command.name());
        putIfGiven(fields, "email", command.email());
        putIfGiven(fields, "birthDate", command.birthDate());
        putIfGiven(fields, "graduationDate", command.graduationDate());
        putIfGiven(fields, "location", command.location());
        return fields;
    }

    private static Optional<ParticipantEvent> designation(
            RegisterParticipant command, LocalDate today, String zone, Vault vault) {
        if (command.designation() == null
                && command.field() == null
                && command.body() == null
                && command.memberNumber() == null) {
            return Optional.empty();
        }
        Sealed sealed = command.memberNumber() == null
                ? null
                : vault.seal(KeyName.of(command.participantId()), Map.of("memberNumber", command.memberNumber()));
        return Optional.of(new ParticipantEvent.DesignationRecorded(
                command.participantId(), command.designation(), command.field(), command.body(), sealed, today, zone));
    }

    private static void putIfGiven(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}
