package org.mentorledger.query.participant.people;

import org.jspecify.annotations.Nullable;

/** What a person is by profession, and who audits their CPD. */
public record DesignationView(
        @Nullable String designation,
        @Nullable String field,
        @Nullable String body,
        @Nullable String memberNumber) {
    static final DesignationView NONE = new DesignationView(null, null, null, null);
}
