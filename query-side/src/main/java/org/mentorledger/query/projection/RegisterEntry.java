package org.mentorledger.query.projection;

import java.time.ZoneOffset;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the register says of one room. */
record RegisterEntry(Document document) {
    static final String LIVE = "live";
    static final String OLD = "old";
    static final String HELD = "held";
    static final String BUILDER = "builder";
    static final String BEAT = "beat";
    static final String ABORTING = "aborting";
    static final String GENERATION = "generation";
    static final String VERIFIES = "verifies";
    static final String STATE = "state";
    static final String POSITION = "position";
    static final String HEAD = "head";
    static final String LEFT = "secondsLeft";
    static final String STARTED = "startedAt";
    static final String DIFFERENCE = "difference";

    /** The group of the room. */
    String room() {
        return document.getString("_id");
    }

    /** Which generation is read. */
    int live() {
        return document.getInteger(LIVE, 0);
    }

    /** Which was read before it, or was built in vain, and may still be there; null: none. */
    @Nullable
    Integer old() {
        return document.getInteger(OLD);
    }

    /** Whether every node is to let go of the room. */
    boolean isHeld() {
        return document.getBoolean(HELD, false);
    }

    @Nullable
    String builder() {
        return document.getString(BUILDER);
    }

    /** Moves as long as the rebuild lives. */
    long beat() {
        Long beat = document.getLong(BEAT);
        return beat == null ? 0 : beat;
    }

    boolean isAborting() {
        return document.getBoolean(ABORTING, false);
    }

    boolean isRunning() {
        return RebuildState.BUILDING.name().equals(document.getString(STATE));
    }

    /** Which generation was built last, whether or not it was ever read. */
    int built() {
        return document.getInteger(GENERATION, 0);
    }

    int next() {
        return Math.max(live(), built()) + 1;
    }

    /** The rebuild that runs or ran last; only where there was one. */
    RoomRebuild rebuild() {
        Document difference = document.get(DIFFERENCE, Document.class);
        return new RoomRebuild(
                room(),
                built(),
                document.getBoolean(VERIFIES, false),
                RebuildState.valueOf(document.getString(STATE)),
                document.getLong(POSITION),
                document.getLong(HEAD),
                document.getInteger(LEFT),
                document.getDate(STARTED).toInstant().atOffset(ZoneOffset.UTC),
                difference == null
                        ? null
                        : new RoomDifference(
                                difference.getString("shelf"),
                                difference.getString("document"),
                                difference.getString("field")));
    }

    /** Whether there ever was a rebuild. */
    boolean hasRebuild() {
        return document.getString(STATE) != null;
    }

    static @Nullable Document document(@Nullable RoomDifference difference) {
        return difference == null
                ? null
                : new Document("shelf", difference.shelf())
                        .append("document", difference.document())
                        .append("field", difference.field());
    }
}
