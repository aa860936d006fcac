package org.mentorledger.query.participant.people;

import java.time.LocalDate;

/** An account with which a person signs in. */
public record LinkedAccountView(String issuer, String subject, LocalDate linkedOn) {
    boolean is(String anIssuer, String aSubject) {
        return issuer.equals(anIssuer) && subject.equals(aSubject);
    }
}
