package org.mentorledger.query.mentorship.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.DialogueEvent.PulseGiven;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds every event of a mentorship into a row; the row's id is its place, so a page is read by ids alone. */
@Component
final class TimelineProjection implements Projection {
    static final Room ROOM = new Room("timeline", 2, Set.of("mentorship"));

    static final Shelf<TimelineRowView> ROWS = Shelf.of("rows", TimelineRowView.class)
            .each(MentorshipEvent.class, TimelineProjection::id, TimelineProjection::on)
            .build();

    private static String id(MentorshipEvent e, long sequence) {
        return id(e.mentorshipId().value(), sequence);
    }

    static String id(String mentorshipId, long sequence) {
        return mentorshipId + ":" + sequence;
    }

    static TimelineRowView on(@Nullable TimelineRowView before, MentorshipEvent e, Recorded recorded) {
        return new TimelineRowView(
                e.getClass().getSimpleName(),
                e.happenedOn(),
                recorded.at(),
                recorded.actor(),
                recorded.onBehalfOf(),
                recorded.cause(),
                Math.toIntExact(recorded.sequence()),
                Audience.of(e),
                author(e));
    }

    private static @Nullable String author(MentorshipEvent e) {
        ParticipantId author = e instanceof NoteKept note
                ? note.authorId()
                : e instanceof PulseGiven pulse ? pulse.participantId() : null;
        return author == null ? null : author.value();
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(ROWS);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of();
    }
}
