package org.mentorledger.command.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountLinked;
import org.mentorledger.kernel.participant.ParticipantEvent.AccountUnlinked;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;

/** An account with which a person signs in; an unlinking takes back what was sealed with the linking. */
record LinkedAccount(String issuer, Sealed subject) {
    static List<LinkedAccount> after(List<LinkedAccount> before, ParticipantEvent event) {
        List<LinkedAccount> after = new ArrayList<>(before);
        if (event instanceof AccountLinked linked) {
            after.add(new LinkedAccount(linked.issuer(), linked.personal()));
        } else if (event instanceof AccountUnlinked unlinked) {
            after.remove(new LinkedAccount(unlinked.issuer(), unlinked.personal()));
        }
        return after;
    }

    boolean is(String askedIssuer, String askedSubject, Vault vault) {
        return issuer.equals(askedIssuer) && vault.open(subject).equals(Optional.of(Map.of("subject", askedSubject)));
    }
}
