package org.mentorledger.command.participant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.participant.ParticipantEvent.ProfileRevised;
import org.mentorledger.kernel.participant.ParticipantEvent.Registered;
import org.mentorledger.kernel.participant.ProfileField;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/**
 * What is known of a person beside who they are.
 *
 * @param personal where each personal field was sealed last, by its name
 */
record Profile(
        Map<String, Sealed> personal,
        @Nullable String organisation,
        @Nullable String educationLevel,
        @Nullable String language,
        List<String> careers,
        List<String> interests,
        @Nullable Integer capacity) {
    private static final Map<ProfileField, String> PERSONAL = Map.of(
            ProfileField.EMAIL, "email",
            ProfileField.BIRTH_DATE, "birthDate",
            ProfileField.GRADUATION_DATE, "graduationDate",
            ProfileField.LOCATION, "location");

    Profile {
        personal = Map.copyOf(personal);
        careers = List.copyOf(careers);
        interests = List.copyOf(interests);
    }

    static Profile of(Registered e) {
        return new Profile(
                sealedIn(e.personal()),
                e.organisation(),
                e.educationLevel(),
                e.language(),
                e.careers(),
                e.interests(),
                e.capacity());
    }

    Profile after(ProfileRevised e) {
        Map<String, Sealed> sealed = new HashMap<>(personal);
        e.cleared().stream().map(PERSONAL::get).forEach(sealed::remove);
        if (e.personal() != null) {
            sealed.putAll(sealedIn(e.personal()));
        }
        List<ProfileField> cleared = e.cleared();
        return new Profile(
                sealed,
                either(e.organisation(), organisation, cleared.contains(ProfileField.ORGANISATION)),
                either(e.educationLevel(), educationLevel, cleared.contains(ProfileField.EDUCATION_LEVEL)),
                either(e.language(), language, cleared.contains(ProfileField.LANGUAGE)),
                Optional.ofNullable(e.careers()).orElse(cleared.contains(ProfileField.CAREERS) ? List.of() : careers),
                Optional.ofNullable(e.interests())
                        .orElse(cleared.contains(ProfileField.INTERESTS) ? List.of() : interests),
                either(e.capacity(), capacity, cleared.contains(ProfileField.CAPACITY)));
    }

    /** Whether something is known under that field. */
    boolean has(ProfileField field) {
        return switch (field) {
            case ORGANISATION -> organisation != null;
            case EDUCATION_LEVEL -> educationLevel != null;
            case LANGUAGE -> language != null;
            case CAREERS -> !careers.isEmpty();
            case INTERESTS -> !interests.isEmpty();
            case CAPACITY -> capacity != null;
            case EMAIL, BIRTH_DATE, GRADUATION_DATE, LOCATION -> personal.containsKey(PERSONAL.get(field));
        };
    }

    /** A personal field in clear, if it is known. */
    Optional<String> open(String name, Vault vault) {
        return Optional.ofNullable(personal.get(name)).flatMap(vault::open).map(fields -> fields.get(name));
    }

    private static Map<String, Sealed> sealedIn(Sealed sealed) {
        Map<String, Sealed> byName = new HashMap<>();
        PERSONAL.values().stream().filter(sealed.fields()::containsKey).forEach(name -> byName.put(name, sealed));
        return byName;
    }

    private static <T> @Nullable T either(@Nullable T given, @Nullable T before, boolean cleared) {
        return given != null ? given : cleared ? null : before;
    }
}
