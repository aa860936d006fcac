package org.mentorledger.server.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.graphql.ErrorBody;

/** What no filter ever saw, because it is no HTTP; the stock answer is a page that tells which server this is. */
final class RefusalValve extends ErrorReportValve {
    private static final String HSTS = "Strict-Transport-Security";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.resetBuffer(true);
            if (request.isSecure()) {
                response.setHeader(HSTS, "max-age=31536000 ; includeSubDomains");
            }
            ErrorBody.write(response, response.getStatus());
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
