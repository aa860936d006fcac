package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.participant.ParticipantCommand.RegisterParticipant;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.MemberRole;

/** The input of {@code registerParticipant}, as far as it is about the person. */
record RegisterParticipantInput(
        String id,
        String name,
        @Nullable String programId,
        @Nullable List<MemberRole> roles,
        @Nullable String organisation,
        @Nullable String designation,
        @Nullable String field,
        @Nullable String body,
        @Nullable String memberNumber,
        @Nullable String email,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate graduationDate,
        @Nullable String educationLevel,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String location,
        @Nullable List<String> careers,
        @Nullable List<String> interests,
        @Nullable Integer capacity) {

    static final int MOST_MENTEES = 1_000;

    RegisterParticipant command() {
        if (programId == null && roles != null) {
            throw Input.bad("programId", "Roles are those of a program");
        }
        if (programId != null) {
            Input.some("roles", memberRoles());
        }
        return new RegisterParticipant(
                Input.id("id", id, ParticipantId::new),
                Input.idIfGiven("programId", programId, ProgramId::new),
                memberRoles(),
                Input.line("name", name),
                Input.lineIfGiven("organisation", organisation),
                Input.lineIfGiven("designation", designation),
                Input.lineIfGiven("field", field),
                Input.lineIfGiven("body", body),
                Input.lineIfGiven("memberNumber", memberNumber),
                address(email),
                birthDate,
                graduationDate,
                Input.lineIfGiven("educationLevel", educationLevel),
                Input.lineIfGiven("language", language),
                Input.zoneIfGiven("timeZone", timeZone),
                Input.lineIfGiven("location", location),
                Input.lines("careers", careers),
                Input.lines("interests", interests),
                Input.between("capacity", capacity, 0, MOST_MENTEES));
    }

    List<MemberRole> memberRoles() {
        return roles == null ? List.of() : roles.stream().distinct().toList();
    }

    static @Nullable String address(@Nullable String email) {
        String address = Input.lineIfGiven("email", email);
        if (address != null && !address.matches("[^@\\s]+@[^@\\s]+")) {
            throw Input.bad("email", "An e-mail address has a name, an @ and a domain");
        }
        return address;
    }
}
