package org.mentorledger.server.graphql;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What was asked by a URL, as if it had been posted: whatever is demanded of one is demanded of the other, by the same code. */
final class QuestionAsPosted extends WithoutQuery {
    private final String query;

    QuestionAsPosted(HttpServletRequest request, @Nullable String query) {
        super(request);
        this.query = query == null ? "" : query;
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (is(HttpHeaders.CONTENT_TYPE, name)) {
            return getContentType();
        }
        return is(HttpHeaders.CONTENT_LENGTH, name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (is(HttpHeaders.CONTENT_TYPE, name)) {
            return Collections.enumeration(Collections.singleton(getContentType()));
        }
        return is(HttpHeaders.CONTENT_LENGTH, name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public int getContentLength() {
        return -1;
    }

    @Override
    public long getContentLengthLong() {
        return -1;
    }

    /** Read no sooner than somebody wants it: who may not ask hears that, whatever the question is. */
    @Override
    public ServletInputStream getInputStream() {
        return new WrittenInput(UrlParameters.asBody(query, StrictJson.MAPPER));
    }

    private static boolean is(String header, String name) {
        return header.equalsIgnoreCase(name);
    }
}
