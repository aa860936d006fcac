package org.mentorledger.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the contract takes leave of something: it says what to use instead and until when it stays, a year ahead at least, and keeps to it.
 *
 * @param before the contract as it was approved
 * @param after the contract as it is meant to be
 * @param today the day on which it is meant to be so
 */
record Farewell(GraphQLSchema before, GraphQLSchema after, LocalDate today) {

    static Farewell of(TypeDefinitionRegistry before, TypeDefinitionRegistry after, LocalDate today) {
        return new Farewell(Sdl.schema(before), Sdl.schema(after), today);
    }

    /** What breaks it, one sentence each. */
    Stream<String> faults() {
        return Deprecation.reasons(after).entrySet().stream()
                .flatMap(it -> Deprecation.read(it.getValue())
                        .map(said -> Stream.concat(replacement(it.getKey(), said), day(it.getKey(), said)))
                        .orElseGet(() -> Stream.of(
                                it.getKey() + " does not say \"Use `Type.field`; removed not before YYYY-MM-DD.\"")));
    }

    private Stream<String> replacement(String place, Deprecation said) {
        boolean stays = Deprecation.places(after).containsKey(said.use())
                && !Deprecation.reasons(after).containsKey(said.use());
        return stays ? Stream.empty() : Stream.of(place + " sends clients to " + said.use() + ", which does not stay");
    }

    private Stream<String> day(String place, Deprecation said) {
        Map<String, String> before = Deprecation.reasons(this.before);
        Optional<Deprecation> once = Optional.ofNullable(before.get(place)).flatMap(Deprecation::read);
        LocalDate earliest = once.map(Deprecation::removedNotBefore).orElseGet(() -> today.plusYears(1));
        return said.removedNotBefore().isBefore(earliest)
                ? Stream.of(place + " must stay until " + earliest)
                : Stream.empty();
    }
}
