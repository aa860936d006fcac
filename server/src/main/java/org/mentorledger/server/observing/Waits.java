package org.mentorledger.server.observing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.query.projection.Positions;
import org.springframework.stereotype.Component;

/** Measures for how long payloads wait for the views. */
@Component
@RunsOn({NodeRole.QUERY, NodeRole.API})
final class Waits {
    private static final String TAG = "in_time";

    Waits(Positions positions, MeterRegistry meters) {
        Timer inTime = Timer.builder(Measure.VISIBLE.id()).tag(TAG, "true").register(meters);
        Timer behind = Timer.builder(Measure.VISIBLE.id()).tag(TAG, "false").register(meters);
        positions.tellsWaits((nanos, reached) -> (reached ? inTime : behind).record(nanos, TimeUnit.NANOSECONDS));
    }
}
