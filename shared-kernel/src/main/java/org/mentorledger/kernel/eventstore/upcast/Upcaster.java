package org.mentorledger.kernel.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** Says in the form of the next revision what was stored in one. Pure, and for ever: what it knows stands in it, not in classes that change. */
@FunctionalInterface
interface Upcaster {

    /** Changes a body that nobody else holds. */
    void upcast(ObjectNode body);
}
