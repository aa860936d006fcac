package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;

/** The columns of a table of participants: the fields of {@code registerParticipant}, and the cohort in the program. */
enum ParticipantColumn implements Heading {
    ID("id"),
    NAME("name"),
    ROLES("roles"),
    ORGANISATION("organisation"),
    DESIGNATION("designation"),
    BODY("body"),
    MEMBER_NUMBER("memberNumber"),
    EMAIL("email"),
    BIRTH_DATE("birthDate"),
    GRADUATION_DATE("graduationDate"),
    EDUCATION_LEVEL("educationLevel"),
    LANGUAGE("language"),
    LOCATION("location"),
    CAREERS("careers"),
    INTERESTS("interests"),
    CAPACITY("capacity"),
    COHORT("cohort");

    static final List<String> NEEDED = List.of(ID.header, NAME.header, ROLES.header);
    static final List<String> OTHERS = Arrays.stream(values())
            .map(ParticipantColumn::header)
            .filter(header -> !NEEDED.contains(header))
            .toList();

    private final String header;

    ParticipantColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
