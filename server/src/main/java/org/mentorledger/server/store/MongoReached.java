package org.mentorledger.server.store;

import org.springframework.stereotype.Component;

/** Up from when this node first found its MongoDB: before, it knows nobody's account, and shows nothing. */
@Component("mongoReached")
class MongoReached extends Reached {
    MongoReached(MongoThere now) {
        super(now::isThere);
    }
}
