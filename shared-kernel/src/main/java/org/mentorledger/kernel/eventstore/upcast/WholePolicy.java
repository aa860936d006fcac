package org.mentorledger.kernel.eventstore.upcast;

import tools.jackson.databind.node.ObjectNode;

/** What was absent is said: no breaks, and the rules of sessions that every program had which said nothing of them. */
final class WholePolicy implements Upcaster {
    private static final int GRACE_MINUTES = 10;

    @Override
    public void upcast(ObjectNode body) {
        ObjectNode policy = body.withObject("policy");
        if (!policy.has("breaks")) {
            policy.putArray("breaks");
        }
        if (!policy.has("sessions")) {
            policy.putObject("sessions").put("graceMinutes", GRACE_MINUTES);
        }
    }
}
