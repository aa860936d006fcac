package org.mentorledger.command.facts;

import java.time.LocalDate;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountInvited;

/** An invitation that is not used up: whoever brings the code may make their account of that issuer the person's. */
public record Invitation(String issuer, String codeMac, LocalDate expiresOn) {
    /** As it was given. */
    public static Invitation by(AccountInvited e) {
        return new Invitation(e.issuer(), e.codeMac(), e.expiresOn());
    }

    /** Whether it lets in who brings that code, signed in at that issuer, on that day. */
    public boolean admits(String atIssuer, String broughtMac, LocalDate day) {
        return issuer.equals(atIssuer) && codeMac.equals(broughtMac) && !day.isAfter(expiresOn);
    }
}
