package org.mentorledger.kernel.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** A field has another name: what refers to another thing ends in {@code Id}, as everywhere; {@code answers} told nobody what it names. */
final class AnsweredNote implements Upcaster {

    @Override
    public void upcast(ObjectNode body) {
        if (body.has("answers")) {
            body.set("answeredNoteId", body.remove("answers"));
        }
    }
}
