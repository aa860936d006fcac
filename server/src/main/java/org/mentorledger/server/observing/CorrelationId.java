package org.mentorledger.server.observing;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The id under which all that one request does is found: in its answer, and in each line that is logged for it. */
public final class CorrelationId {
    /** Its name in the log, in the context of a request and in the metadata of a command on its way. */
    public static final String KEY = "correlationId";

    /** The header that a client may give it in, and is told it in. */
    public static final String HEADER = "X-Correlation-ID";

    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private CorrelationId() {}

    /** That of the request on this thread; null: there is none. */
    public static @Nullable String current() {
        return MDC.get(KEY);
    }

    /** As the client gave it, else that of the trace it goes on with, else a fresh one; what does not fit is not repeated. */
    static String of(@Nullable String given, @Nullable String traceparent) {
        if (given != null && FIT.matcher(given).matches()) {
            return given;
        }
        Matcher trace = TRACE.matcher(traceparent == null ? "" : traceparent);
        return trace.matches() ? trace.group(1) : UUID.randomUUID().toString();
    }
}
