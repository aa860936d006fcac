package org.mentorledger.query.projection;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;

/** A room that a reader fills: at the start of a node, or anew beside the one that is read. */
interface Filled {

    Room room();

    RoomHandler handler();

    EventHandlerInvoker invoker();

    /** Notes how far it has come. */
    void noteBuilt(EventMessage<?> last);
}
