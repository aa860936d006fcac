package org.mentorledger.query.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What the database says of the generations of each room: which one is read, and which rebuild runs or ran last. Every change is
 * one update of one document, made only if the rebuild that makes it still runs: one that was taken for dead switches nothing.
 */
final class Register {
    private final MongoCollection<Document> entries;

    Register(MongoDatabase database) {
        this.entries = database.getCollection("generations");
    }

    /** Of every room that was ever built anew. */
    List<RegisterEntry> entries() {
        return entries.find().map(RegisterEntry::new).into(new ArrayList<>());
    }

    /** Of each of those rooms the rebuild that runs or ran last. */
    List<RoomRebuild> rebuilds(Collection<Room> rooms) {
        List<String> names = rooms.stream().map(Room::group).toList();
        return entries().stream()
                .filter(RegisterEntry::hasRebuild)
                .map(RegisterEntry::rebuild)
                .filter(row -> names.contains(row.room()))
                .sorted(Comparator.comparing(RoomRebuild::room))
                .toList();
    }

    /** Of that room; empty while it was never built anew. */
    Optional<RegisterEntry> of(Room room) {
        return Optional.ofNullable(entries.find(Filters.eq(room.group())).first())
                .map(RegisterEntry::new);
    }

    /** Whether that one is read. */
    boolean reads(Generation generation) {
        return of(generation.room())
                .filter(entry -> entry.live() == generation.number())
                .isPresent();
    }

    /** Which one is built, if no other rebuild of the room runs. */
    Optional<Generation> begins(Room room, String builder, boolean verifies) {
        Optional<RegisterEntry> before = of(room);
        int number = before.map(RegisterEntry::next).orElse(1);
        Document begun = new Document(RegisterEntry.BUILDER, builder)
                .append(RegisterEntry.GENERATION, number)
                .append(RegisterEntry.VERIFIES, verifies)
                .append(RegisterEntry.STATE, RebuildState.BUILDING.name())
                .append(RegisterEntry.POSITION, -1L)
                .append(RegisterEntry.HEAD, -1L)
                .append(RegisterEntry.LEFT, null)
                .append(RegisterEntry.BEAT, 0L)
                .append(RegisterEntry.ABORTING, false)
                .append(RegisterEntry.HELD, false)
                .append(RegisterEntry.STARTED, Instant.now())
                .append(RegisterEntry.DIFFERENCE, null);
        boolean done = before.isPresent() ? replaced(before.get(), begun) : inserted(room, begun);
        return done ? Optional.of(new Generation(room, number)) : Optional.empty();
    }

    private boolean inserted(Room room, Document begun) {
        try {
            entries.insertOne(new Document("_id", room.group())
                    .append(RegisterEntry.LIVE, 0)
                    .append(RegisterEntry.OLD, null));
            return replaced(of(room).orElseThrow(), begun);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private boolean replaced(RegisterEntry before, Document begun) {
        return !before.isRunning()
                && matched(
                        Filters.and(
                                Filters.eq(before.room()),
                                Filters.eq(RegisterEntry.BUILDER, before.builder()),
                                Filters.ne(RegisterEntry.STATE, RebuildState.BUILDING.name())),
                        new Document("$set", begun));
    }

    /** Says how far it is; what of it others have said since, empty when it is no longer its to go on. */
    Optional<RegisterEntry> beats(Room room, String builder, long position, long head, @Nullable Integer left) {
        boolean goesOn = matched(
                running(room, builder),
                Updates.combine(
                        Updates.set(RegisterEntry.POSITION, position),
                        Updates.set(RegisterEntry.HEAD, head),
                        Updates.set(RegisterEntry.LEFT, left),
                        Updates.inc(RegisterEntry.BEAT, 1L)));
        return goesOn ? of(room) : Optional.empty();
    }

    /** Asks every node to let go of the room, or no more. */
    boolean holds(Room room, String builder, boolean held) {
        return matched(
                Filters.and(Filters.eq(room.group()), Filters.eq(RegisterEntry.BUILDER, builder)),
                Updates.set(RegisterEntry.HELD, held));
    }

    /** The step by which the new generation is read everywhere, and the one before it no more. */
    boolean switches(Generation before, Generation after, String builder) {
        return matched(
                running(after.room(), builder),
                Updates.combine(
                        Updates.set(RegisterEntry.LIVE, after.number()),
                        Updates.set(RegisterEntry.OLD, before.number()),
                        Updates.set(RegisterEntry.STATE, RebuildState.SWITCHED.name()),
                        Updates.set(RegisterEntry.LEFT, null)));
    }

    /** Ends it without a switch; from then on its generation is one to be forgotten. */
    boolean ends(Generation built, String builder, RebuildState end, @Nullable RoomDifference difference) {
        return matched(
                running(built.room(), builder),
                Updates.combine(
                        Updates.set(RegisterEntry.STATE, end.name()),
                        Updates.set(RegisterEntry.HELD, false),
                        Updates.set(RegisterEntry.OLD, built.number()),
                        Updates.set(RegisterEntry.LEFT, null),
                        Updates.set(RegisterEntry.DIFFERENCE, RegisterEntry.document(difference))));
    }

    /** Ends one whose node vanished; false when it has moved, or another node did so first. */
    boolean interrupts(RegisterEntry seen) {
        return matched(
                Filters.and(
                        Filters.eq(seen.room()),
                        Filters.eq(RegisterEntry.BUILDER, seen.builder()),
                        Filters.eq(RegisterEntry.BEAT, seen.beat()),
                        seen.isRunning()
                                ? Filters.eq(RegisterEntry.STATE, RebuildState.BUILDING.name())
                                : Filters.and(
                                        Filters.ne(RegisterEntry.STATE, RebuildState.BUILDING.name()),
                                        Filters.eq(RegisterEntry.HELD, true))),
                seen.isRunning()
                        ? Updates.combine(
                                Updates.set(RegisterEntry.STATE, RebuildState.INTERRUPTED.name()),
                                Updates.set(RegisterEntry.HELD, false),
                                Updates.set(RegisterEntry.OLD, seen.built()),
                                Updates.set(RegisterEntry.LEFT, null))
                        : Updates.set(RegisterEntry.HELD, false));
    }

    /** Asks the node that builds it to end it. */
    boolean aborts(Room room) {
        return matched(
                Filters.and(Filters.eq(room.group()), Filters.eq(RegisterEntry.STATE, RebuildState.BUILDING.name())),
                Updates.set(RegisterEntry.ABORTING, true));
    }

    /** Nothing is left of a generation that was read before, or was never read. */
    void forgot(Generation old) {
        matched(
                Filters.and(Filters.eq(old.room().group()), Filters.eq(RegisterEntry.OLD, old.number())),
                Updates.set(RegisterEntry.OLD, null));
    }

    private static Bson running(Room room, String builder) {
        return Filters.and(
                Filters.eq(room.group()),
                Filters.eq(RegisterEntry.BUILDER, builder),
                Filters.eq(RegisterEntry.STATE, RebuildState.BUILDING.name()));
    }

    private boolean matched(Bson filter, Bson update) {
        return entries.updateOne(filter, update).getMatchedCount() == 1;
    }
}
