package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCohorts;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

class SessionProgramApiTest {
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    /** Ron leads, kim walks in and ina is asked to come: none of them is of the program. */
    @BeforeEach
    void tell() {
        telling.people();
        telling.known("ron", "Ron Hill");
        telling.known("kim", "Kim Low");
        ToldCohorts cohorts = new ToldCohorts(story, telling.vault());
        cohorts.offer();
        cohorts.ruledBy(ToldCohorts.rules(), 30);
        ToldSessions session = new ToldSessions(story, telling.vault(), "s1").scheduled();
        session.ledBy("ron", LeaderKind.RETIREE).invited("ina").people().arrives("kim", 0, true);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void ofTheProgramOutsidersReadOnlyWhatItIsAndItsRulesNow() {
        String fields = "{ id name template timeZone policy { sessionCapacity } policyVersion"
                + " policyVersions { version by } coordinatorIds careers { name } cohorts { id } cycles { id }"
                + " periods { id } }";
        String ask = "{ session(id: \"s1\") { program " + fields + " } }";

        for (Actor asker : List.of(actor("ron", Role.MENTOR), actor("kim", Role.MENTEE), actor("ina", Role.MENTEE))) {
            assertThat(api.refusal(asker, "{ program(id: \"oacett\") { id } }")).isEqualTo("NOT_FOUND id");
            assertThat(api.ask(asker, ask).toString())
                    .contains("id=oacett, name=OACETT mentoring")
                    .contains("policy={sessionCapacity=30}, policyVersion=3")
                    .endsWith("policyVersions=[{version=3, by=(not shown)}], coordinatorIds=[], careers=[], cohorts=[],"
                            + " cycles=[], periods=[]}}}");
        }
        for (Actor asker :
                List.of(actor("admin", Role.ADMIN), actor("office", Role.COORDINATOR), actor("noah", Role.MENTEE))) {
            assertThat(Map.of("session", api.ask(asker, "{ program(id: \"oacett\") " + fields + " }")))
                    .as(asker.subject())
                    .isEqualTo(api.ask(asker, ask));
        }
    }
}
