package org.mentorledger.query.session.sessions;

/** The order of sessions; ids decide among equals. */
enum SessionOrder {
    HELD_ON,
    ID
}
