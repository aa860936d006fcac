package org.mentorledger.query.projection;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a room. Axon stores a batch's token before the work prepared for commit runs, and there are no transactions
 * here: a token stored first and views refused after would lose events. So the views are written when the token comes.
 */
final class TokensAfterViews implements TokenStore {
    private final TokenStore tokens;
    private final RoomHandler handler;

    TokensAfterViews(TokenStore tokens, RoomHandler handler) {
        this.tokens = tokens;
        this.handler = handler;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        handler.writeBeforeToken();
        tokens.storeToken(token, processor, segment);
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        tokens.initializeTokenSegments(processor, count);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, @Nullable TrackingToken initial) {
        tokens.initializeTokenSegments(processor, count, initial);
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        return tokens.fetchToken(processor, segment);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        tokens.extendClaim(processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        tokens.releaseClaim(processor, segment);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        tokens.initializeSegment(token, processor, segment);
    }

    @Override
    public void deleteToken(String processor, int segment) {
        tokens.deleteToken(processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return tokens.requiresExplicitSegmentInitialization();
    }

    @Override
    public int[] fetchSegments(String processor) {
        return tokens.fetchSegments(processor);
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        return tokens.fetchAvailableSegments(processor);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return tokens.retrieveStorageIdentifier();
    }
}
