package org.mentorledger.server.observing;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Refused;
import org.mentorledger.kernel.receipt.Receipt;
import org.mentorledger.query.access.Denied;

/** How a root field ended, in few words. */
final class Outcomes {
    private static final String OK = "OK";
    private static final String FAILED = "FAILED";

    private Outcomes() {}

    /** That of the receipt, the code of a refusal, {@value #OK} or {@value #FAILED}. */
    static String of(@Nullable Object result, @Nullable Throwable failure) {
        if (failure == null) {
            return result instanceof Receipt receipt ? receipt.outcome().name() : OK;
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refused refused) {
            return refused.code();
        }
        return cause instanceof Denied denied ? denied.code() : FAILED;
    }
}
