package org.mentorledger.kernel.eventstore.upcast;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A field has another type: a list of pairs could score an item twice, an object cannot. */
final class ScoresByItem implements Upcaster {

    @Override
    public void upcast(ObjectNode body) {
        ArrayNode pairs = (ArrayNode) body.remove("scores");
        ObjectNode scores = body.putObject("scores");
        for (JsonNode pair : pairs) {
            scores.set(pair.get("item").stringValue(), pair.get("value"));
        }
    }
}
