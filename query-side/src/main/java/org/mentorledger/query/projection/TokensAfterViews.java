package org.mentorledger.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a room. Axon stores a batch's token before the work prepared for commit runs, and there are no transactions
 * here: a token stored first and views refused after would lose events. So the views are written when the token comes.
 * Each generation has a token of its own.
 */
final class TokensAfterViews implements TokenStore {
    private final TokenStore tokens;
    private final RoomHandler handler;
    private final Supplier<Generation> generation;

    /** @param generation the one whose token is meant when the room's processor is named */
    TokensAfterViews(TokenStore tokens, RoomHandler handler, Supplier<Generation> generation) {
        this.tokens = tokens;
        this.handler = handler;
        this.generation = generation;
    }

    private String named(String processor) {
        Generation now = generation.get();
        return processor.equals(now.room().group()) ? now.group() : processor;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        // A batch that was long on its way is of the generation that it was read for, not of one that came meanwhile.
        String written = handler.writeBeforeToken().map(Generation::group).orElseGet(() -> named(processor));
        tokens.storeToken(token, written, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        tokens.initializeTokenSegments(named(processor), count);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        tokens.initializeTokenSegments(named(processor), count, initial);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(named(processor), segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(named(processor), segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(named(processor), segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, named(processor), segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(named(processor), segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(named(processor));
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(named(processor));
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
