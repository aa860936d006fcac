package org.mentorledger.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;

class DisclosuresTest {
    private final List<String> lines = new ArrayList<>();
    private final Disclosures disclosures = new Disclosures(lines::add);

    @Test
    void aDisclosureNamesWhoReadWhatOfWhomByIdsAlone() {
        disclosures.disclosed(actor("office"), "cpdLedger", "noah");

        assertThat(lines).containsExactly("office [AUDITOR, COORDINATOR] read cpdLedger noah");
    }

    @Test
    void aSubjectCannotForgeALine() {
        disclosures.disclosed(actor("office\nadmin"), "cpdLedger", "noah");

        assertThat(lines).containsExactly("office?admin [AUDITOR, COORDINATOR] read cpdLedger noah");
    }

    private static Actor actor(String subject) {
        return new Actor(subject, null, Set.of(Role.COORDINATOR, Role.AUDITOR), "OACETT", "JWT", Instant.EPOCH);
    }
}
