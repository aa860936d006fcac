package org.mentorledger.kernel.eventstore.upcast;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import tools.jackson.databind.node.ObjectNode;

/** The one table of changes of form: how each earlier revision of an event becomes the next. Lines are for ever, as events are. */
public final class Upcasts {
    private static final Map<WireType, Upcaster> STEPS = new LinkedHashMap<>();

    static {
        Upcaster wholePolicy = new WholePolicy();
        line("program.Defined", "1", wholePolicy);
        line("program.PolicyRevised", "1", wholePolicy);
        line("mentorship.PolicyAdjusted", "1", wholePolicy);
        line("participant.ConsentGiven", "1", new MethodOfConsent());
        line("mentorship.NoteKept", "1", new AnsweredNote());
        line("mentorship.PulseGiven", "1", new ScoresByItem());
    }

    private Upcasts() {}

    private static void line(String name, String revision, Upcaster step) {
        if (STEPS.put(new WireType(name, revision), step) != null) {
            throw new IllegalStateException("Two lines for " + name + " of revision " + revision);
        }
    }

    /** The earlier forms that are known. */
    public static Set<WireType> earlier() {
        return STEPS.keySet();
    }

    /** Whether what was stored so has another form today. */
    public static boolean isEarlier(WireType stored) {
        return STEPS.containsKey(stored);
    }

    /**
     * Brings a body that nobody else holds to the form of today.
     *
     * @throws RuntimeException when it is not what its revision says
     */
    public static void upcast(WireType stored, ObjectNode body) {
        int current = EventTypes.named(stored.name())
                .flatMap(EventTypes::of)
                .map(WireType::number)
                .orElseThrow(() -> new IllegalArgumentException("No event is named " + stored.name()));
        for (int revision = stored.number(); revision < current; revision++) {
            WireType from = new WireType(stored.name(), String.valueOf(revision));
            Upcaster step = STEPS.get(from);
            if (step == null) {
                throw new IllegalStateException("Nothing tells how " + from + " becomes the next");
            }
            step.upcast(body);
        }
    }
}
