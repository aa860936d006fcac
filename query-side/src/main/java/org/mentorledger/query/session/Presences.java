package org.mentorledger.query.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

/** How somebody's coming and going becomes what is recorded of their being there. */
public final class Presences {
    private Presences() {}

    /** They came, perhaps again. */
    public static Presence arrived(@Nullable Presence before, Instant at) {
        List<Stay> stays = stays(before);
        stays.add(new Stay(at, null));
        return present(stays);
    }

    /** They left: that ends the last of their stays. */
    public static Presence departed(@Nullable Presence before, Instant at) {
        List<Stay> stays = stays(before);
        if (!stays.isEmpty()) {
            Stay last = stays.remove(stays.size() - 1);
            stays.add(new Stay(last.joinedAt(), at));
        }
        return present(stays);
    }

    private static List<Stay> stays(@Nullable Presence before) {
        return before == null ? new ArrayList<>() : new ArrayList<>(before.stays());
    }

    private static Presence present(List<Stay> stays) {
        return new Presence(AttendanceStatus.PRESENT, stays, null);
    }
}
