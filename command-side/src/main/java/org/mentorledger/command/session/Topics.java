package org.mentorledger.command.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.session.Content.Topic;
import org.mentorledger.command.session.ContentCommand.CoverTopic;
import org.mentorledger.command.session.ContentCommand.RaiseTopic;
import org.mentorledger.command.session.ContentCommand.ReopenTopic;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.ContentEvent.TopicCovered;
import org.mentorledger.kernel.session.ContentEvent.TopicRaised;
import org.mentorledger.kernel.session.ContentEvent.TopicReopened;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;

/** What is asked about in a session, and what is dealt with. */
final class Topics {
    private final SessionScene scene;

    Topics(SessionScene scene) {
        this.scene = scene;
    }

    Decision decide(RaiseTopic command) {
        String key = TopicKey.of(command.topic(), scene.vault());
        if (topic(key).isOpen()) {
            return Decision.alreadySo();
        }
        return scene.cancelled()
                .or(() -> barRaiser(command))
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new TopicRaised(
                        scene.sessionId(), key, command.raisedBy(), words(command), day(), scene.zone())));
    }

    Decision decide(CoverTopic command) {
        String key = TopicKey.of(command.topic(), scene.vault());
        if (topic(key).covered()) {
            return Decision.alreadySo();
        }
        return scene.cancelled()
                .or(scene::early)
                .<Decision>map(refusal -> refusal)
                .orElseGet(() -> Decision.done(new TopicCovered(
                        scene.sessionId(), key, scene.sealed("topic", command.topic()), day(), scene.zone())));
    }

    Decision decide(ReopenTopic command) {
        String key = TopicKey.of(command.topic(), scene.vault());
        Topic topic = topic(key);
        if (topic.equals(Topic.UNKNOWN)) {
            return CommonRule.NOT_FOUND.refuse("topic");
        }
        return topic.covered()
                ? Decision.done(reopened(scene, key, command.topic(), command.reason()))
                : Decision.alreadySo();
    }

    /** That the topic was not dealt with after all, in the words in which it was said to be. */
    static TopicReopened reopened(SessionScene scene, String key, Topic topic, String reason) {
        String words = Optional.ofNullable(topic.text())
                .flatMap(scene.vault()::open)
                .map(text -> text.get("topic"))
                .orElse("");
        return reopened(scene, key, words, reason);
    }

    private static TopicReopened reopened(SessionScene scene, String key, String words, String reason) {
        return new TopicReopened(
                scene.sessionId(),
                key,
                scene.vault().seal(KeyName.of(scene.sessionId()), Map.of("topic", words, "reason", reason)),
                scene.today(),
                scene.zone());
    }

    /** The words of somebody who is named are theirs: erasing them erases those. */
    private Sealed words(RaiseTopic command) {
        ParticipantId person = command.raisedBy();
        return person == null
                ? scene.sealed("topic", command.topic())
                : scene.vault().seal(KeyName.of(person), Map.of("topic", command.topic()));
    }

    /** What is told of a session afterwards happened in it. */
    private LocalDate day() {
        return scene.day().isAfter(scene.today()) ? scene.today() : scene.day();
    }

    private Topic topic(String key) {
        return scene.state().content().topic(key);
    }

    /** Whoever only takes part asks for themselves, or unnamed. */
    private Optional<Refusal> barRaiser(RaiseTopic command) {
        ParticipantId raiser = command.raisedBy();
        ParticipantId actor = scene.act().actor().participant();
        if (raiser == null || (actor != null && scene.known().areOne(actor, raiser))) {
            return Optional.empty();
        }
        return scene.byOffice() || scene.byLeader() ? barUnknown(raiser) : hidden();
    }

    private Optional<Refusal> barUnknown(ParticipantId raiser) {
        return scene.knows(raiser) ? Optional.empty() : hidden();
    }

    private static Optional<Refusal> hidden() {
        return Optional.of(CommonRule.NOT_FOUND.refuse("raisedBy"));
    }
}
