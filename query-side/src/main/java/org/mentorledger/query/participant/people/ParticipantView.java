package org.mentorledger.query.participant.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person, with what only some may see; who may is asked where each field is shown. */
public record ParticipantView(
        String id, String name, ProfileView profile, DesignationView designated, ProtectionView protection) {
    /** Stands for a person whom this room has not seen yet: a mentorship may be shown a moment before its people are. */
    public static ParticipantView unseen(String id) {
        return new ParticipantView(
                id, "(not yet known)", ProfileView.UNSEEN, DesignationView.NONE, ProtectionView.NONE);
    }

    ParticipantView renamed(String newName) {
        return new ParticipantView(id, newName, profile, designated, protection);
    }

    ParticipantView with(ProfileView newProfile) {
        return new ParticipantView(id, name, newProfile, designated, protection);
    }

    ParticipantView with(DesignationView newDesignation) {
        return new ParticipantView(id, name, profile, newDesignation, protection);
    }

    ParticipantView with(ProtectionView newProtection) {
        return new ParticipantView(id, name, profile, designated, newProtection);
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
