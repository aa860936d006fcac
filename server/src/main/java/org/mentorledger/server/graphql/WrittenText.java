package org.mentorledger.server.graphql;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/** Text that was received already, as those read it who expect a body. */
record WrittenText(InputStream body) implements HttpInputMessage {

    static WrittenText of(byte[] text) {
        return new WrittenText(new ByteArrayInputStream(text));
    }

    @Override
    public InputStream getBody() {
        return body;
    }

    @Override
    public HttpHeaders getHeaders() {
        return HttpHeaders.EMPTY;
    }
}
