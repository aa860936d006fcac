package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Story;

class ProgramApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final List<Actor> INSIDE = List.of(
            ADMIN,
            actor("office", Role.COORDINATOR),
            actor("mia", Role.MENTOR),
            actor("zoe", Role.MENTEE),
            auditor("OACETT"));
    private static final List<Actor> OUTSIDE = List.of(
            actor("elsewhere", Role.COORDINATOR),
            actor("zoe"),
            actor("zoe", Role.REPORTER),
            auditor("PEO"),
            actor("kim", Role.MENTEE));

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTEE);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void aProgramIsForItsPeopleItsCoordinatorsItsBodysAuditorsAndAdmin() {
        String ask = "{ program(id: \"oacett\") { name } }";

        assertThat(INSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("answered"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.refusal(asker, ask)).isEqualTo("NOT_FOUND id"));
    }

    @Test
    void programsAreThoseTheAskerMayKnow() {
        String ask =
                "{ programs { edges { node { id policyVersion policyVersions { version since by recordedAt } } } } }";

        assertThat(INSIDE)
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString())
                        .contains("id=oacett", "policyVersion=2", "version=1, since=2026-08-01"));
        assertThat(OUTSIDE)
                .allSatisfy(asker -> assertThat(api.ask(asker, ask).toString()).doesNotContain("oacett"));
    }

    @Test
    void programsAreFilteredOrderedAndPaged() {
        story.happens("program:b", Facts.defined("b", "alpha", "office"));
        story.happens("program:c", Facts.defined("c", "Zeta", "elsewhere"));
        story.happens("program:d", Facts.defined("d", "Zeta", "elsewhere"));

        assertThat(programs("first: 2")).isEqualTo("b c");
        assertThat(programs("orderBy: NAME")).isEqualTo("oacett c d b");
        assertThat(programs("orderBy: NAME, first: 2, after: \""
                        + Listing.of("programs", "NAME").cursor("Zeta\nc") + "\""))
                .isEqualTo("d b");
        assertThat(programs("filter: {text: \"ZET\"}")).isEqualTo("c d");
        assertThat(programs("filter: {coordinatorId: \"office\", template: OACETT_CPD}"))
                .isEqualTo("b oacett");
        assertThat(programs("filter: {cpdBody: \"PEO\"}")).isEmpty();
        assertThat(api.refusal(
                        ADMIN,
                        "{ programs(orderBy: NAME, after: \""
                                + Listing.of("programs", "NAME").cursor("x") + "\") { edges { cursor } } }"))
                .isEqualTo("BAD_USER_INPUT after");
    }

    @SuppressWarnings("unchecked")
    private String programs(String arguments) {
        Map<String, List<Map<String, Map<String, String>>>> page = (Map<String, List<Map<String, Map<String, String>>>>)
                Objects.requireNonNull(api.ask(ADMIN, "{ programs(" + arguments + ") { edges { node { id } } } }")
                        .get("programs"));
        return Objects.requireNonNull(page.get("edges")).stream()
                .map(edge -> Objects.requireNonNull(edge.get("node")).get("id"))
                .collect(Collectors.joining(" "));
    }
}
