package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.Facts.cycle;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class ListPartTest {
    private static final int MANY = 3 * ListPart.EVENTS + 5;

    private final Ledger ledger = new Ledger();
    private final Line.Lines lines = new Line.Lines();
    private final RoomStore store = store(0, false);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aLongListIsReadWholeAndWrittenInSmallParts() {
        LongStream.range(0, MANY).forEach(sequence -> folds(store, "p1", sequence));
        folds(store, "p2", 0);

        assertThat(sequences(store, "p1"))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, MANY).boxed().toList());
        assertThat(sequences(store, "p2")).containsExactly(0L);
        assertThat(parts(store))
                .hasSize(5)
                .allSatisfy(part ->
                        assertThat(part.getArray("ids", new BsonArray())).hasSizeLessThanOrEqualTo(ListPart.EVENTS));
        assertThat(part("p1").getArray("further")).hasSize(3);
    }

    @Test
    void eventsThatComeTogetherMakeTheSamePartsAsOneByOne() {
        RoomStore together = store(1, false);
        LongStream.range(0, MANY).forEach(sequence -> folds(store, "p1", sequence));
        Desk desk = new Desk(together, () -> {});
        List<DomainEventMessage<?>> all = LongStream.range(0, MANY)
                .<DomainEventMessage<?>>mapToObj(sequence -> event("p1", sequence))
                .toList();
        desk.lay(all);
        all.forEach(desk::fold);
        desk.write();

        assertThat(parts(together)).isEqualTo(parts(store));
    }

    @Test
    void whatBeginsLateIsListedThoughTheFirstPartHoldsNothing() {
        folds(store, "p1", MANY);

        assertThat(sequences(store, "p1")).containsExactly((long) MANY);
        assertThat(part("p1").containsKey("ids")).isFalse();
    }

    @Test
    void whatStandsOnTwoPartsIsShownOnce() {
        folds(store, "p1", 1);
        folds(store, "p1", ListPart.EVENTS);
        lists(store).updateOne(Filters.eq("p1"), Updates.addToSet("ids", "p1-" + ListPart.EVENTS));

        assertThat(sequences(store, "p1")).containsExactlyInAnyOrder(1L, (long) ListPart.EVENTS);
    }

    /** Lists that grew before lists had parts. */
    @Test
    void aListThatStandsWholeInItsFirstPartIsReadAsBefore() {
        folds(store, "p1", 0);
        folds(store, "p1", ListPart.EVENTS);
        lists(store).deleteMany(Filters.ne("_id", "p1"));
        lists(store)
                .updateOne(
                        Filters.eq("p1"),
                        Updates.combine(Updates.unset("further"), Updates.addToSet("ids", "p1-" + ListPart.EVENTS)));

        assertThat(sequences(store, "p1")).containsExactlyInAnyOrder(0L, (long) ListPart.EVENTS);
    }

    @Test
    void aPartIsNamedOnceAndAgainOnceWhatWasWrittenIsForgotten() {
        folds(store, "p1", ListPart.EVENTS);
        lists(store).deleteOne(Filters.eq("p1"));

        folds(store, "p1", ListPart.EVENTS + 1);
        assertThat(sequences(store, "p1")).isEmpty();

        store.readsAnew();
        folds(store, "p1", ListPart.EVENTS + 2);
        assertThat(sequences(store, "p1")).hasSize(3);
    }

    @Test
    void whereOthersMayWriteAPartIsNamedEachTime() {
        RoomStore shared = store(2, true);
        folds(shared, "p1", ListPart.EVENTS);
        lists(shared).deleteOne(Filters.eq("p1"));

        folds(shared, "p1", ListPart.EVENTS + 1);

        assertThat(sequences(shared, "p1")).hasSize(2);
    }

    @Test
    void rowsAreShownBesideWhatIsListedUnderThem() {
        LongStream.range(0, MANY).forEach(sequence -> folds(store, "p1-0", sequence));
        folds(store, "p1", 0);
        folds(store, "p1", 1);
        Documents<Line> documents = documents(store);
        Beside<Line> listed = documents.besideAsListed();

        List<Accompanied<Line>> rows =
                documents.page(Filters.in("_id", "p1-0", "p1-1"), Order.byId(Line::id), null, 10, List.of(listed));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).by(listed))
                .extracting(Line::sequence)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, MANY).boxed().toList());
        assertThat(rows.get(1).by(listed)).isEmpty();
    }

    private RoomStore store(int generation, boolean shared) {
        return new RoomStore(ledger.database(), lines, generation, shared, soon -> {});
    }

    private Documents<Line> documents(RoomStore of) {
        return new Documents<>(ledger.database(), of.generation(), lines.shelf, 0);
    }

    private List<Long> sequences(RoomStore of, String program) {
        return documents(of).listed(program).stream().map(Line::sequence).toList();
    }

    private static MongoCollection<BsonDocument> lists(RoomStore of) {
        return of.shelves().iterator().next().lists();
    }

    private BsonDocument part(String id) {
        return lists(store).find(Filters.eq(id)).first();
    }

    private static List<BsonDocument> parts(RoomStore of) {
        return lists(of).find().map(Difference::plain).into(new ArrayList<>()).stream()
                .sorted(Comparator.comparing(part -> part.getString("_id").getValue()))
                .toList();
    }

    private static void folds(RoomStore store, String program, long sequence) {
        Desk desk = new Desk(store, () -> {});
        DomainEventMessage<?> event = event(program, sequence);
        desk.lay(List.of(event));
        desk.fold(event);
        desk.write();
    }

    private static DomainEventMessage<?> event(String program, long sequence) {
        return new GenericDomainEventMessage<>(
                "program", "program:" + program, sequence, cycle(program, "c" + sequence, "Year"));
    }
}
