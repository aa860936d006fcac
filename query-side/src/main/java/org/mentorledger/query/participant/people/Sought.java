package org.mentorledger.query.participant.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people a list is about.
 *
 * @param ids these; null: everybody
 * @param body and whoever answers to it
 * @param words of which a name holds each, in the form names are searched in
 */
record Sought(@Nullable Set<String> ids, @Nullable String body, List<String> words) {}
