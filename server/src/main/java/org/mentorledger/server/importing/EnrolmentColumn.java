package org.mentorledger.server.importing;

import java.util.Arrays;
import java.util.List;

/** The columns of a list of enrolments: the fields of {@code enrolInSession}. */
enum EnrolmentColumn implements Heading {
    SESSION_ID("sessionId"),
    PARTICIPANT_ID("participantId");

    static final List<String> NEEDED =
            Arrays.stream(values()).map(EnrolmentColumn::header).toList();

    private final String header;

    EnrolmentColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }
}
