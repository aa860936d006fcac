package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.Nullable;

/** What is told of a career in a session. */
public record CareerPresentationView(
        String career, String overview, @Nullable String mentorId) {}
