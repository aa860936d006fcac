package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** The audits and clients of others, against a running ledger: whoever builds on a standard finds it kept. */
@EnabledIfSystemProperty(named = "ledger.outside", matches = "true", disabledReason = "Run by -Poutside")
@EnabledIf(value = "org.mentorledger.server.acceptance.Outside#canBeInstalled", disabledReason = "There is no npm here")
class OutsideIT {
    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private static Outside outside;

    private static final Map<String, Object> PROGRAM = Map.of(
            "id",
            "outside",
            "name",
            "Zoë \u0645\u0631\u064a\u0645",
            "template",
            "MENTORING_PLUS",
            "timeZone",
            "America/Toronto");

    @BeforeAll
    static void install() {
        outside = Outside.install("audits");
        Person admin = LEDGER.people().admin();
        admin.does("defineProgram", PROGRAM, "receipt { sequence }");
        admin.does(
                "scheduleSession",
                Map.of(
                        "id", "followed",
                        "programId", "outside",
                        "kind", "WORKSHOP",
                        "heldOn", "2026-09-15",
                        "title", "Followed"),
                "receipt { sequence }");
    }

    @TestFactory
    List<DynamicTest> graphQlOverHttpIsKept() {
        List<DynamicTest> audits = outside.run("over-http.mjs", environment());
        assertThat(audits).hasSize(61);
        return audits;
    }

    @TestFactory
    List<DynamicTest> theProtocolOfTheSocketIsKept() {
        List<DynamicTest> rules = outside.run("over-socket.mjs", environment());
        assertThat(rules).hasSize(22);
        return rules;
    }

    @TestFactory
    List<DynamicTest> theClientsOfOthersAreServed() {
        List<DynamicTest> clients = outside.run("clients.mjs", environment());
        assertThat(clients).hasSize(13);
        return clients;
    }

    @Test
    void whatFailsOutsideFailsHere() {
        assertThatThrownBy(() -> Outside.judge("not ok a check # its reason")).hasMessageContaining("its reason");
    }

    private static Map<String, String> environment() {
        Map<String, Object> documents = Map.of(
                "staying",
                "subscription { sessionChanged(id: \"followed\") { id } }",
                "variables",
                Map.of("input", PROGRAM));
        return Map.of(
                "LEDGER_URL",
                LEDGER.node().url() + "/graphql",
                "LEDGER_TOKEN",
                LEDGER.people().token("ADMIN", "admin"),
                "LEDGER_DOCUMENTS",
                new JsonMapper().writeValueAsString(documents));
    }
}
