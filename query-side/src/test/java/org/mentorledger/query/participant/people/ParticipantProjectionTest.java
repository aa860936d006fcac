package org.mentorledger.query.participant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class ParticipantProjectionTest extends RoomContract {
    private final ParticipantProjection projection = new ParticipantProjection(telling.vault());
    private final ParticipantViews people = new ParticipantViews(story.database(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Test
    void aPersonIsShownUnderTheNameOfToday() {
        telling.aYear();

        assertThat(people.find("noah"))
                .contains(new ParticipantView(
                        "noah", "Noah Lee", "Hydro", "C.Tech.", "OACETT", "N-noah", "noah@example.org"));
    }

    @Test
    void membershipsStandWithTheirAgreements() {
        telling.aYear();

        List<MembershipView> memberships = people.membershipsOf(List.of("noah")).getOrDefault("noah", List.of());

        assertThat(memberships).hasSize(1);
        assertThat(memberships.get(0).agreements())
                .extracting(MembershipView.Agreement::name)
                .containsExactly("COMMITMENT");
        assertThat(people.programsOf("noah")).containsExactly("oacett");
    }
}
