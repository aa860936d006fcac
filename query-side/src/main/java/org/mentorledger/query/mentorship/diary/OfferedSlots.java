package org.mentorledger.query.mentorship.diary;

import java.util.List;
import org.mentorledger.kernel.mentorship.MeetingEvent.AvailabilityOffered;

/** The times that one mentor offered last. */
public record OfferedSlots(String mentorshipId, List<SlotView> slots) {
    public OfferedSlots {
        slots = List.copyOf(slots);
    }

    static OfferedSlots of(AvailabilityOffered e) {
        return new OfferedSlots(
                e.mentorshipId().value(),
                e.slots().stream()
                        .map(slot -> new SlotView(e.mentorId().value(), slot.day(), slot.from(), slot.to()))
                        .toList());
    }
}
