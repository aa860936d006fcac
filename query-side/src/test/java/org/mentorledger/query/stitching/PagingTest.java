package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Telling;
import org.mentorledger.query.projection.Story;

/** Pages are read to the end while others write: who stood all the time is told once. */
class PagingTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Random chance = new Random(5);
    private final Set<String> stood = new TreeSet<>();
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.people();
        for (int i = 0; i < 12; i++) {
            begin(stood, "s" + chance.nextInt(1000) + "-" + i);
        }
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    private void begin(Set<String> noted, String id) {
        telling.mentorship(id, RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        noted.add(id);
    }

    /** Someone begins, and one that stood changes in what no order goes by. */
    private void write(int page) {
        begin(new TreeSet<>(), "s" + chance.nextInt(1000) + "-new" + page);
        String one = List.copyOf(stood).get(chance.nextInt(stood.size()));
        telling.goal(one, "g" + page, "Another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "RECORDED_AT", "WINDOW_END"})
    void mentorshipsThatStoodAllTheTimeComeExactlyOnce(String order) {
        List<String> seen = read("mentorships", "orderBy: " + order, this::write);

        assertThat(seen).doesNotHaveDuplicates().containsAll(stood);
    }

    @Test
    void whateverWasRecordedLastComesFirst() {
        begin(stood, "newest");

        assertThat(read("mentorships", "orderBy: RECORDED_AT", page -> {}))
                .first()
                .isEqualTo("newest");
        assertThat(read("participants", "orderBy: RECORDED_AT", page -> {})).containsExactly("noah", "mia");
        assertThat(read("participants", "", page -> {})).containsExactly("mia", "noah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ID", "RECORDED_AT"})
    void peopleWhoStoodAllTheTimeComeExactlyOnce(String order) {
        for (int i = 0; i < 9; i++) {
            telling.registered("p" + chance.nextInt(1000) + "-" + i, "Person", MemberRole.MENTEE);
        }
        Set<String> there = new TreeSet<>(read("participants", "", page -> {}));
        String merged =
                there.stream().filter(id -> id.startsWith("p")).findFirst().orElseThrow();

        List<String> seen = read("participants", "orderBy: " + order, page -> {
            telling.registered("p" + chance.nextInt(1000) + "-new" + page, "New", MemberRole.MENTEE);
            if (page == 1) {
                telling.merged(merged, "mia");
            }
        });

        there.remove(merged);
        assertThat(seen).doesNotHaveDuplicates().containsAll(there);
    }

    private interface Writes {
        void between(int page);
    }

    private List<String> read(String list, String arguments, Writes writes) {
        List<String> seen = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            Answered page = page(list, arguments, after);
            seen.addAll(page.ids());
            after = page.next();
            writes.between(++pages);
        } while (after != null && pages < 100);
        return seen;
    }

    private Answered page(String list, String arguments, @Nullable String after) {
        String cursor = after == null ? "" : ", after: \"" + after + "\"";
        String document = "{ " + list + "(first: 3 " + arguments + cursor
                + ") { edges { node { id } } pageInfo { hasNextPage endCursor } } }";
        return Answered.of(api.ask(ADMIN, document), list);
    }
}
