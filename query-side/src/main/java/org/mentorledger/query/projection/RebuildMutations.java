package org.mentorledger.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Denied;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** An operator's door to the rebuilds. They change no fact, and so are no commands. */
@Controller
final class RebuildMutations {
    private final Rebuilding rebuilds;

    RebuildMutations(Rebuilding rebuilds) {
        this.rebuilds = rebuilds;
    }

    /** Which rooms; none: all. */
    record RebuildRoomsInput(
            @Nullable List<String> rooms, @Nullable Boolean verify) {}

    /** Which rooms; none: all. */
    record AbortRebuildInput(@Nullable List<String> rooms) {}

    record RebuildRoomsPayload(List<RoomRebuild> rebuilds) {}

    record AbortRebuildPayload(List<RoomRebuild> rebuilds) {}

    @MutationMapping
    RebuildRoomsPayload rebuildRooms(@Argument RebuildRoomsInput input, @ContextValue Actor actor) {
        onlyOperators(actor);
        return new RebuildRoomsPayload(rebuilds.begin(named(input.rooms()), Boolean.TRUE.equals(input.verify())));
    }

    @MutationMapping
    AbortRebuildPayload abortRebuild(@Argument AbortRebuildInput input, @ContextValue Actor actor) {
        onlyOperators(actor);
        return new AbortRebuildPayload(rebuilds.abort(named(input.rooms())));
    }

    @QueryMapping
    List<RoomRebuild> roomRebuilds(@Argument @Nullable List<String> rooms, @ContextValue Actor actor) {
        onlyOperators(actor);
        return rebuilds.rows(named(rooms));
    }

    private static void onlyOperators(Actor actor) {
        if (!actor.is(Role.ADMIN)) {
            throw Denied.forbidden();
        }
    }

    private static List<String> named(@Nullable List<String> rooms) {
        return rooms == null ? List.of() : rooms;
    }
}
