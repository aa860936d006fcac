package org.mentorledger.query.access;

import java.util.List;
import java.util.function.Consumer;
import org.mentorledger.kernel.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The log of who read another person's record: ids only, never what was read. The logger stamps the time. */
@Component
public class Disclosures {
    private static final Logger LOG = LoggerFactory.getLogger("org.mentorledger.disclosure");

    private final Consumer<String> log;

    Disclosures() {
        this(LOG::info);
    }

    Disclosures(Consumer<String> log) {
        this.log = log;
    }

    /**
     * Notes that the actor was shown a record.
     *
     * @param kind of record, such as {@code cpdLedger}
     * @param id whose, or which
     */
    public void disclosed(Actor actor, String kind, String id) {
        List<String> roles = actor.roles().stream().map(Enum::name).sorted().toList();
        log.accept(oneLine(actor.subject()) + " " + roles + " read " + kind + " " + oneLine(id));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
