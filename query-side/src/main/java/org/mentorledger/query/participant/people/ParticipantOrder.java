package org.mentorledger.query.participant.people;

import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Order;

/** The order of people; ids decide among equals. Not by name: cursors would carry names into places such as URLs. */
enum ParticipantOrder {
    ID,
    RECORDED_AT;

    Order<ParticipantView> order() {
        return switch (this) {
            case ID -> Order.byId(ParticipantView::id);
            case RECORDED_AT -> Order.lastFirst("recordedAt", ParticipantView::recordedAt, ParticipantView::id);
        };
    }

    Listing listing() {
        return Listing.of("participants", this);
    }
}
