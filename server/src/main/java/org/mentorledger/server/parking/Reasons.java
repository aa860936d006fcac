package org.mentorledger.server.parking;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of whoever evicts, sealed under their own key as all words are. */
@Component
class Reasons {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final String REASON = "reason";

    private final Vault vault;

    Reasons(Vault vault) {
        this.vault = vault;
    }

    String seal(Actor actor, String reason) {
        String key = actor.participant() == null ? KeyName.ofSubject(actor.subject()) : KeyName.of(actor.participant());
        return JSON.writeValueAsString(vault.seal(key, Map.of(REASON, reason)));
    }

    /** None once the key was destroyed. */
    @Nullable
    String open(String sealed) {
        return vault.open(JSON.readValue(sealed, Sealed.class))
                .map(fields -> fields.get(REASON))
                .orElse(null);
    }
}
