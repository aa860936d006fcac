package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

class MembershipApiTest {
    private static final String ASK = """
            { participant(id: "zoe") { memberships {
                status roles acceptedOn
                steps { status on reason entry { by onBehalfOf recordedAt } }
                agreements { name version signedOn entry { by } revoked { on reason entry { by } } }
                trainings { name version completedOn minutes entry { by } revoked { on reason entry { by } } }
            } } }
            """;

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("zoe", "Zoe Roy", MemberRole.MENTOR);
        telling.membership("zoe");
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void everyFactOfAMembershipIsShownWithItsDayAndWhoEnteredIt() {
        List<Actor> inside =
                List.of(actor("admin", Role.ADMIN), actor("office", Role.COORDINATOR), actor("zoe", Role.MENTOR));

        assertThat(inside)
                .allSatisfy(asker -> assertThat(api.ask(asker, ASK).toString())
                        .contains("status=ACCEPTED, roles=[MENTOR], acceptedOn=2026-04-04")
                        .contains(
                                "status=WITHDRAWN, on=2026-04-09, reason=As they asked, entry={by=office, onBehalfOf=zoe")
                        .contains("revoked={on=2026-04-07, reason=As they asked")
                        .contains("name=MENTOR_TRAINING, version=2, completedOn=2026-04-06, minutes=210"));
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(api.refusal(actor("elsewhere", Role.COORDINATOR), ASK)).isEqualTo("NOT_FOUND id");
        assertThat(api.refusal(actor("noah", Role.MENTEE), ASK)).isEqualTo("NOT_FOUND id");
        assertThat(api.ask(auditor("OACETT"), ASK).toString()).contains("memberships=[]");
    }
}
