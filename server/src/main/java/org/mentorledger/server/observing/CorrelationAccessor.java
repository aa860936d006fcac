package org.mentorledger.server.observing;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Takes the id of a request along to every thread that works for it. */
public final class CorrelationAccessor implements ThreadLocalAccessor<String> {

    /** Made by the service loader. */
    public CorrelationAccessor() {}

    @Override
    public Object key() {
        return CorrelationId.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return CorrelationId.current();
    }

    @Override
    public void setValue(String id) {
        MDC.put(CorrelationId.KEY, id);
    }

    @Override
    public void setValue() {
        MDC.remove(CorrelationId.KEY);
    }
}
