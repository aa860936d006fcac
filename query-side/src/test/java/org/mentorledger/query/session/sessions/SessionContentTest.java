package org.mentorledger.query.session.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Merged;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

class SessionContentTest {
    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final SessionProjection projection = new SessionProjection(telling.vault());
    private final SessionViews sessions = new SessionViews(story.generations(), projection, Merged.NOBODY);
    private final ToldSessions session = new ToldSessions(story, telling.vault(), "s1");

    @BeforeEach
    void show() {
        story.shownTo(projection);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K4_K5_careersArePresentedAndWhatTheyHaveInCommonStands() {
        session.scheduled();
        session.content()
                .presented("Welding", "Sparks", "ron")
                .presented("Welding", "Sparks and steel", "ron")
                .overlap(List.of("Welding", "Nursing"), "Safety", "Calm");

        assertThat(shown().presentations())
                .containsExactly(new CareerPresentationView("Welding", "Sparks and steel", "ron"));
        assertThat(shown().overlaps())
                .containsExactly(
                        new CareerOverlapView(List.of("Welding", "Nursing"), List.of("Safety"), List.of("Calm")));
    }

    @Test
    void K5_whatTheSameCareersHaveInCommonIsToldAnewInsteadOfTwice() {
        session.scheduled();
        session.content()
                .overlap(List.of("Welding", "Nursing"), "Safety", "Calm")
                .overlap(List.of("Welding", "Dance"), "Rhythm", "Balance")
                .overlap(List.of("Nursing", "Welding"), "Hygiene", "Steady hands");

        assertThat(shown().overlaps())
                .extracting(CareerOverlapView::knowledge)
                .containsExactly(List.of("Hygiene"), List.of("Rhythm"));
    }

    @Test
    void aTopicIsKnownAgainInOtherLetters() {
        session.topics("Salaries").scheduled();
        session.content().raised("SALARIES ", "zoe").covered("salaries").raised("Teams", null);

        assertThat(shown().topics())
                .containsExactly(
                        new SessionTopicView("Salaries", true, true, "zoe", true),
                        new SessionTopicView("Teams", false, true, null, false));

        session.content().reopened("Salaries");
        session.topics("Unions").replanned(null);

        assertThat(shown().topics())
                .containsExactly(
                        new SessionTopicView("Unions", true, false, null, false),
                        new SessionTopicView("Salaries", false, true, "zoe", false),
                        new SessionTopicView("Teams", false, true, null, false));
    }

    private SessionView shown() {
        return SessionView.of(sessions.find("s1").orElseThrow(), new SessionReader(true, Set.of()));
    }
}
