package org.mentorledger.query.participant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.RoomContract;
import org.mentorledger.query.projection.Projection;

class ParticipantProjectionTest extends RoomContract {
    private final ParticipantProjection projection = new ParticipantProjection(telling.vault());
    private final ParticipantViews people = new ParticipantViews(story.generations(), projection);

    @Override
    protected Projection projection() {
        return projection;
    }

    @Test
    void aPersonIsShownUnderTheNameOfToday() {
        telling.aYear();

        ParticipantView noah = people.find("noah").orElseThrow();
        assertThat(noah.name()).isEqualTo("Noah Lee");
        assertThat(noah.designated()).isEqualTo(new DesignationView("C.Tech.", "applied science", "OACETT", "N-noah"));
    }

    @Test
    void aProfileIsWhatWasSaidLast() {
        telling.aYear();
        ProfileView noah = people.find("noah").orElseThrow().profile();
        assertThat(noah.organisation()).isEqualTo("Hydro");
        assertThat(noah.email()).isEqualTo("noah@example.org");
        assertThat(noah.birthDate()).isEqualTo(LocalDate.of(2004, 2, 29));
        assertThat(noah.location()).isEqualTo("Ottawa");
        assertThat(noah.language()).isEqualTo("fr");
        assertThat(noah.careers()).containsExactly("energy");
        assertThat(noah.capacity()).isNull();
    }

    @Test
    void whatProtectsAPersonStandsWithWhatWasTakenBack() {
        telling.aYear();
        ProtectionView noah = people.find("noah").orElseThrow().protection();
        assertThat(noah.guardians())
                .containsExactly(new ProtectionView.Guardian("mia", "aunt", LocalDate.of(2026, 5, 1)));
        assertThat(noah.consents())
                .singleElement()
                .satisfies(consent -> assertThat(consent.withdrawals())
                        .containsExactly(new ProtectionView.Withdrawal("oacett", LocalDate.of(2026, 5, 10))));
        assertThat(noah.screenings()).singleElement().satisfies(check -> {
            assertThat(check.reference()).isEqualTo("VS-7");
            assertThat(check.revokedOn()).isEqualTo(LocalDate.of(2026, 5, 9));
        });
    }

    @Test
    void theAccountsOfAPersonAreThoseThatAreLinkedStill() {
        telling.aYear();
        assertThat(people.find("noah").orElseThrow().accounts())
                .extracting(LinkedAccountView::subject)
                .containsExactly("noah@issuer");
        telling.merged("noah", "mia");
        assertThat(people.idsOf("noah")).containsExactly("mia", "noah");
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
