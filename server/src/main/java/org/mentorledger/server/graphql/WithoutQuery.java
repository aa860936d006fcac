package org.mentorledger.server.graphql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose URL ends before the question mark: nobody behind it can log what stood there, or take it for something else. */
class WithoutQuery extends HttpServletRequestWrapper {
    WithoutQuery(HttpServletRequest request) {
        super(request);
    }

    @Override
    public final @Nullable String getQueryString() {
        return null;
    }

    @Override
    public final @Nullable String getParameter(String name) {
        return null;
    }

    @Override
    public final String @Nullable [] getParameterValues(String name) {
        return null;
    }

    @Override
    public final Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public final Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
