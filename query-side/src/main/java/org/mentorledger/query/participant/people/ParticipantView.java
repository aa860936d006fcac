package org.mentorledger.query.participant.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.projection.Opened;
import org.mentorledger.query.projection.Plain;

/**
 * A person, with what only some may see; who may is asked where each field is shown.
 *
 * @param nameKey the name in the form in which names are searched and compared
 * @param recordedAt when the ledger heard of them first
 * @param retiredInto the id that stands for this one since the two were merged; null: it stands itself
 */
public record ParticipantView(
        String id,
        String name,
        String nameKey,
        ProfileView profile,
        DesignationView designated,
        ProtectionView protection,
        List<LinkedAccountView> accounts,
        OffsetDateTime recordedAt,
        @Nullable String retiredInto) {
    private static final OffsetDateTime NEVER = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    public ParticipantView {
        accounts = List.copyOf(accounts);
    }

    /** A person of whom nothing is known but the name. */
    static ParticipantView named(String id, String name, OffsetDateTime recordedAt) {
        return new ParticipantView(
                id,
                name,
                Plain.of(name),
                ProfileView.UNSEEN,
                DesignationView.NONE,
                ProtectionView.NONE,
                List.of(),
                recordedAt,
                null);
    }

    /** Stands for a person whom this room has not seen yet: a mentorship may be shown a moment before its people are. */
    public static ParticipantView unseen(String id) {
        return named(id, "(not yet known)", NEVER);
    }

    /** Stands for a person whom the asker may not know: of them the id is all that is shown. */
    public static ParticipantView hidden(String id) {
        return named(id, "(not shown)", NEVER);
    }

    /** As they are introduced to people of their program who do not stand with them in a mentorship. */
    public ParticipantView introduced() {
        return new ParticipantView(
                id,
                name,
                nameKey,
                ProfileView.working(profile.organisation()),
                new DesignationView(designated.designation(), designated.field(), null, null),
                ProtectionView.NONE,
                List.of(),
                recordedAt,
                retiredInto);
    }

    ParticipantView renamed(String newName) {
        return new ParticipantView(
                id, newName, Plain.of(newName), profile, designated, protection, accounts, recordedAt, retiredInto);
    }

    ParticipantView with(ProfileView newProfile) {
        return new ParticipantView(
                id, name, nameKey, newProfile, designated, protection, accounts, recordedAt, retiredInto);
    }

    ParticipantView with(DesignationView newDesignation) {
        return new ParticipantView(
                id, name, nameKey, profile, newDesignation, protection, accounts, recordedAt, retiredInto);
    }

    ParticipantView with(ProtectionView newProtection) {
        return new ParticipantView(
                id, name, nameKey, profile, designated, newProtection, accounts, recordedAt, retiredInto);
    }

    ParticipantView with(List<LinkedAccountView> newAccounts) {
        return new ParticipantView(
                id, name, nameKey, profile, designated, protection, newAccounts, recordedAt, retiredInto);
    }

    ParticipantView retired(@Nullable String into) {
        return new ParticipantView(id, name, nameKey, profile, designated, protection, accounts, recordedAt, into);
    }

    /** What lists find them under: the id they were merged into, and what two entries of one person have in common. */
    List<String> listings() {
        List<String> keys = new ArrayList<>();
        if (retiredInto != null) {
            keys.add(retiredInto);
        } else {
            keys.addAll(likenesses());
        }
        return keys;
    }

    /** What two entries of one person have in common: the e-mail address, or name and birth date. */
    List<String> likenesses() {
        List<String> keys = new ArrayList<>();
        String email = profile.email();
        if (email != null && !email.equals(Opened.ERASED)) {
            keys.add("email:" + email.toLowerCase(Locale.ROOT));
        }
        if (profile.birthDate() != null) {
            keys.add("born:" + profile.birthDate() + ":" + nameKey);
        }
        return keys;
    }

    /** Where they work or study. */
    public @Nullable String organisation() {
        return profile.organisation();
    }

    /** Their designation, such as {@code C.Tech.}. */
    public @Nullable String designation() {
        return designated.designation();
    }

    /** Their field of practice. */
    public @Nullable String field() {
        return designated.field();
    }

    /** The body that audits their CPD. */
    public @Nullable String body() {
        return designated.body();
    }

    /** Their level of education. */
    public @Nullable String educationLevel() {
        return profile.educationLevel();
    }

    /** The language they prefer. */
    public @Nullable String language() {
        return profile.language();
    }

    /** The time zone of their days. */
    public @Nullable String timeZone() {
        return profile.timeZone();
    }

    /** Careers they know or seek. */
    public List<String> careers() {
        return profile.careers();
    }

    /** What interests them. */
    public List<String> interests() {
        return profile.interests();
    }

    /** How many mentees they can take. */
    public @Nullable Integer capacity() {
        return profile.capacity();
    }
}
