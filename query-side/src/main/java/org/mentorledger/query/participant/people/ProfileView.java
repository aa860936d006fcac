package org.mentorledger.query.participant.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.participant.ParticipantEvent.ProfileRevised;
import org.mentorledger.kernel.participant.ParticipantEvent.Registered;
import org.mentorledger.kernel.participant.ProfileField;
import org.mentorledger.query.projection.Opened;

/** What is known of a person beside who they are. */
public record ProfileView(
        @Nullable String organisation,
        @Nullable String email,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate graduationDate,
        @Nullable String educationLevel,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String location,
        List<String> careers,
        List<String> interests,
        @Nullable Integer capacity) {
    static final ProfileView UNSEEN =
            new ProfileView(null, null, null, null, null, null, null, null, List.of(), List.of(), null);

    public ProfileView {
        careers = List.copyOf(careers);
        interests = List.copyOf(interests);
    }

    static ProfileView working(@Nullable String organisation) {
        return new ProfileView(organisation, null, null, null, null, null, null, null, List.of(), List.of(), null);
    }

    static ProfileView of(Registered e, Opened personal) {
        return new ProfileView(
                e.organisation(),
                personal.maybe("email"),
                day(personal, "birthDate"),
                day(personal, "graduationDate"),
                e.educationLevel(),
                e.language(),
                e.zone(),
                personal.maybe("location"),
                e.careers(),
                e.interests(),
                e.capacity());
    }

    ProfileView after(ProfileRevised e, @Nullable Opened personal) {
        Revision revision = new Revision(e.cleared());
        return new ProfileView(
                revision.of(ProfileField.ORGANISATION, e.organisation(), organisation),
                revision.of(ProfileField.EMAIL, text(personal, "email"), email),
                revision.of(ProfileField.BIRTH_DATE, day(personal, "birthDate"), birthDate),
                revision.of(ProfileField.GRADUATION_DATE, day(personal, "graduationDate"), graduationDate),
                revision.of(ProfileField.EDUCATION_LEVEL, e.educationLevel(), educationLevel),
                revision.of(ProfileField.LANGUAGE, e.language(), language),
                e.zone(),
                revision.of(ProfileField.LOCATION, text(personal, "location"), location),
                revision.all(ProfileField.CAREERS, e.careers(), careers),
                revision.all(ProfileField.INTERESTS, e.interests(), interests),
                revision.of(ProfileField.CAPACITY, e.capacity(), capacity));
    }

    private record Revision(List<ProfileField> cleared) {
        <T> @Nullable T of(ProfileField field, @Nullable T given, @Nullable T before) {
            return given != null ? given : cleared.contains(field) ? null : before;
        }

        List<String> all(ProfileField field, @Nullable List<String> given, List<String> before) {
            return given != null ? given : cleared.contains(field) ? List.of() : before;
        }
    }

    private static @Nullable String text(@Nullable Opened personal, String field) {
        return personal == null ? null : personal.maybe(field);
    }

    private static @Nullable LocalDate day(@Nullable Opened personal, String field) {
        String text = text(personal, field);
        return text == null || text.equals(Opened.ERASED) ? null : LocalDate.parse(text);
    }
}
