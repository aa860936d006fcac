package org.mentorledger.command.participant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.participant.ParticipantCommand.ReviseProfile;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.participant.ProfileField;

/** The input of {@code reviseProfile}. */
record ReviseProfileInput(
        String participantId,
        @Nullable String programId,
        @Nullable String organisation,
        @Nullable String email,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate graduationDate,
        @Nullable String educationLevel,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String location,
        @Nullable List<String> careers,
        @Nullable List<String> interests,
        @Nullable Integer capacity,
        @Nullable List<ProfileField> clear) {
    ReviseProfile command() {
        List<ProfileField> cleared = clear == null ? List.of() : List.copyOf(clear);
        given().forEach((field, value) -> {
            if (value != null && cleared.contains(field)) {
                throw Input.bad("clear", "What is given is not cleared");
            }
        });
        return new ReviseProfile(
                Input.id("participantId", participantId, ParticipantId::new),
                Input.idIfGiven("programId", programId, ProgramId::new),
                personal(),
                Input.lineIfGiven("organisation", organisation),
                Input.lineIfGiven("educationLevel", educationLevel),
                Input.lineIfGiven("language", language),
                Input.zoneIfGiven("timeZone", timeZone),
                careers == null ? null : Input.lines("careers", careers),
                interests == null ? null : Input.lines("interests", interests),
                Input.between("capacity", capacity, 0, RegisterParticipantInput.MOST_MENTEES),
                cleared.stream().distinct().toList());
    }

    private Map<String, String> personal() {
        Map<String, String> fields = new HashMap<>();
        putIfGiven(fields, "email", RegisterParticipantInput.address(email));
        putIfGiven(fields, "birthDate", birthDate);
        putIfGiven(fields, "graduationDate", graduationDate);
        putIfGiven(fields, "location", Input.lineIfGiven("location", location));
        return fields;
    }

    private Map<ProfileField, @Nullable Object> given() {
        Map<ProfileField, @Nullable Object> given = new HashMap<>();
        given.put(ProfileField.ORGANISATION, organisation);
        given.put(ProfileField.EMAIL, email);
        given.put(ProfileField.BIRTH_DATE, birthDate);
        given.put(ProfileField.GRADUATION_DATE, graduationDate);
        given.put(ProfileField.EDUCATION_LEVEL, educationLevel);
        given.put(ProfileField.LANGUAGE, language);
        given.put(ProfileField.LOCATION, location);
        given.put(ProfileField.CAREERS, careers);
        given.put(ProfileField.INTERESTS, interests);
        given.put(ProfileField.CAPACITY, capacity);
        return given;
    }

    private static void putIfGiven(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }
}
