package org.mentorledger.server.observing;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What is logged on this thread bears a mark until the scope is closed; then it bears what it bore before. */
final class LogScope implements AutoCloseable {
    private final String key;
    private final @Nullable String before;

    private LogScope(String key, @Nullable String before) {
        this.key = key;
        this.before = before;
    }

    /** Null marks nothing, and leaves what is marked. */
    static LogScope open(String key, @Nullable String value) {
        LogScope scope = new LogScope(key, MDC.get(key));
        if (value != null) {
            MDC.put(key, value);
        }
        return scope;
    }

    @Override
    public void close() {
        if (before == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, before);
        }
    }
}
