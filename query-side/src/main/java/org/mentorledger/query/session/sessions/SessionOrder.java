package org.mentorledger.query.session.sessions;

import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Order;

/** The order of sessions; ids decide among equals. */
enum SessionOrder {
    HELD_ON,
    ID;

    Order<SessionRecord> order() {
        return switch (this) {
            case HELD_ON -> Order.byDay("heldOn", SessionRecord::heldOn, SessionRecord::id);
            case ID -> Order.byId(SessionRecord::id);
        };
    }

    Listing listing() {
        return Listing.of("sessions", this);
    }
}
