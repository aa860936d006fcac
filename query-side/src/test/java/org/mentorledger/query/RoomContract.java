package org.mentorledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Shelf;
import org.mentorledger.query.projection.Story;

/** What holds for every room: told twice it shows once, rebuilt it shows the same, and no event is forgotten. */
public abstract class RoomContract {
    protected final Story story = new Story();
    protected final Telling telling = new Telling(story);

    protected abstract Projection projection();

    /** What the room is told: a year, and whatever more a room takes in. */
    protected void tell() {
        telling.aYear();
    }

    @BeforeEach
    void listen() {
        story.shownTo(projection());
    }

    @AfterEach
    void end() {
        story.close();
    }

    @Test
    void eventsToldTwiceShowOnce() {
        tell();
        Map<String, Map<Object, Document>> before = story.everything();

        story.isToldAgain();

        assertThat(before).isNotEmpty();
        assertThat(story.everything()).isEqualTo(before);
    }

    @Test
    void aRebuildShowsTheSame() {
        tell();
        Map<String, Map<Object, Document>> before = story.everything();

        story.isRebuilt();

        assertThat(before).isNotEmpty();
        assertThat(story.everything()).isEqualTo(before);
    }

    @Test
    void everyEventOfItsStreamsIsFoldedOrDeliberatelyIgnored() {
        Set<Class<?>> known = new HashSet<>();
        projection().ignored().forEach(vocabulary -> known.addAll(EventTypes.within(vocabulary)));
        for (Shelf<?> shelf : projection().shelves()) {
            assertThat(shelf.handled()).noneMatch(known::contains);
            known.addAll(shelf.handled());
        }
        Set<Class<?>> sealed = new HashSet<>();
        for (Class<? extends LedgerEvent> type : EventTypes.classes()) {
            String wireName = EventTypes.of(type).orElseThrow().name();
            if (projection().room().streams().contains(wireName.substring(0, wireName.indexOf('.')))) {
                sealed.add(type);
            }
        }

        assertThat(known).isEqualTo(sealed);
    }
}
