package org.mentorledger.kernel.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** One field becomes two: whether there was a document told which, and also who had put the consent into the ledger. */
final class MethodOfConsent implements Upcaster {

    @Override
    public void upcast(ObjectNode body) {
        body.put("method", body.has("documentId") ? "PAPER_ATTESTED" : "OWN_HAND");
    }
}
