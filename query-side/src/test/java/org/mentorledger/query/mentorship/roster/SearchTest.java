package org.mentorledger.query.mentorship.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.query.Telling;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Rights;
import org.mentorledger.query.projection.Story;

class SearchTest {
    private static final Rights ALL = new Rights(null, Set.of());

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final MentorshipProjection projection = new MentorshipProjection(telling.vault());
    private final MentorshipViews roster = Lookup.roster(story.generations(), projection);

    @BeforeEach
    void tell() {
        story.shownTo(projection);
        telling.mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        telling.goal("m1", "g1", "Réussir l’entrevue (étape 1)");
        telling.mentorship("m2", RelationType.NON_SUPERVISING, List.of("max"), List.of("zoe"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private List<String> found(MentorshipFilter filter) {
        return page(filter, ALL, null, 9);
    }

    private List<String> page(MentorshipFilter filter, Rights rights, @Nullable String after, int limit) {
        return roster.page(filter, rights, MentorshipOrder.ID, after, limit, List.of()).stream()
                .map(row -> row.row().id())
                .toList();
    }

    private List<String> found(String text) {
        return found(new MentorshipFilter(null, null, null, null, null, null, null, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reussir", "ÉTAPE", "(etape", "l'entrevue", "first  tremblay", "noah MIA", "network réussir year"
            })
    void allWordsAreFoundWhateverTheirCaseAndAccents(String text) {
        assertThat(found(text)).containsExactly("m1");
    }

    @Test
    void whatStandsInEachIsFoundInEachAndWhatStandsInNoneInNone() {
        assertThat(found("first year")).containsExactly("m1", "m2");
        assertThat(found("  ")).containsExactly("m1", "m2");
        assertThat(found("first reussir zebra")).isEmpty();
        assertThat(found(".*")).isEmpty();
        assertThat(found("tremblay networks max")).isEmpty();
    }

    @Test
    void aSearchOfTooManyWordsIsRefused() {
        assertThatThrownBy(() -> found("a b c d e f g h i j k")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> found("a".repeat(201))).isInstanceOf(Denied.class);
    }

    @Test
    void aPersonIsFoundAfterTheyLeft() {
        telling.in("m2").reassigned("max", "mia", "2026-09-01");

        assertThat(found(new MentorshipFilter(null, "max", null, null, null, null, null, null)))
                .containsExactly("m2");
        assertThat(found(new MentorshipFilter(null, "mia", null, null, null, null, null, null)))
                .containsExactly("m1", "m2");
    }

    @Test
    void pagesGoByIdAndFilter() {
        for (String id : List.of("b", "a", "c")) {
            telling.proposed(id, RelationType.NON_SUPERVISING, List.of("ann"), List.of("ben"));
        }
        MentorshipFilter proposed =
                new MentorshipFilter(null, null, MentorshipStatus.PROPOSED, null, null, null, null, null);

        assertThat(page(MentorshipFilter.ALL, ALL, "a", 2)).containsExactly("b", "c");
        assertThat(found(proposed)).containsExactly("a", "b", "c");
        assertThat(found(new MentorshipFilter("other", null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(page(proposed, new Rights(Set.of(), Set.of("ann")), null, 9)).hasSize(3);
        assertThat(page(MentorshipFilter.ALL, new Rights(Set.of(), Set.of()), null, 9))
                .isEmpty();
    }
}
