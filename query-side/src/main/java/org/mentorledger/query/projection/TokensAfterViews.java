package org.mentorledger.query.projection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tokens of a room. Axon stores a batch's token before the work prepared for commit runs, and there are no transactions
 * here: a token stored first and views refused after would lose events. So the views are written when the token comes.
 * Each generation has a token of its own. Where nobody else may take the room, it is stored now and then, not for each batch.
 */
final class TokensAfterViews implements TokenStore {
    private static final Logger LOG = LoggerFactory.getLogger(TokensAfterViews.class);

    private final TokenStore tokens;
    private final RoomHandler handler;
    private final Supplier<Generation> generation;
    private final LateToken late;

    /**
     * @param generation the one whose token is meant when the room's processor is named
     * @param alone whether no other node may take the room
     */
    TokensAfterViews(TokenStore tokens, RoomHandler handler, Supplier<Generation> generation, boolean alone) {
        this.tokens = tokens;
        this.handler = handler;
        this.generation = generation;
        this.late = new LateToken(tokens, handler::writeNotes, alone, System::nanoTime);
        handler.provesReadings(() -> late.prove(generation.get().group(), 0));
    }

    private String named(String processor) {
        Generation now = generation.get();
        return processor.equals(now.room().group()) ? now.group() : processor;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        // A batch that was long on its way is of the generation that it was read for, not of one that came meanwhile.
        Optional<Desk> desk = handler.writeBeforeToken();
        String written = desk.map(Desk::generation).map(Generation::group).orElseGet(() -> named(processor));
        // A parked event that an operator has taken out must not come again.
        late.store(token, written, segment, desk.map(Desk::hasParked).orElse(false));
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
        late.write();
        TrackingToken token = tokens.fetchToken(named(processor), segment);
        late.isClaimed();
        handler.readsAnew(); // whatever was written while the claim was another's
        return token;
    }

    @Override
    public void extendClaim(String processor, int segment) {
        late.extend(named(processor), segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        try {
            late.write();
        } catch (RuntimeException lost) {
            // Axon clears what it knows of parked streams only where this ends well; the events come again.
            LOG.debug("A token was not stored: {}", lost.getClass().getName());
        }
        late.isReleased();
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
