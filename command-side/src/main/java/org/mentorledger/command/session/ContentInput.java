package org.mentorledger.command.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.Input;
import org.mentorledger.command.session.ContentCommand.CoverTopic;
import org.mentorledger.command.session.ContentCommand.GiveSessionFeedback;
import org.mentorledger.command.session.ContentCommand.NoteOverlap;
import org.mentorledger.command.session.ContentCommand.PresentCareer;
import org.mentorledger.command.session.ContentCommand.RaiseTopic;
import org.mentorledger.command.session.ContentCommand.ReopenTopic;
import org.mentorledger.kernel.id.ParticipantId;

/** The inputs of {@link ContentMutations}. */
final class ContentInput {
    private static final int BEST = 5;

    private ContentInput() {}

    record RaiseTopicInput(
            String sessionId, String topic, @Nullable String raisedBy) {

        RaiseTopic command() {
            return new RaiseTopic(
                    PlanningInput.session(sessionId),
                    Input.line("topic", topic),
                    Input.idIfGiven("raisedBy", raisedBy, ParticipantId::new));
        }
    }

    record CoverTopicInput(String sessionId, String topic) {
        CoverTopic command() {
            return new CoverTopic(PlanningInput.session(sessionId), Input.line("topic", topic));
        }
    }

    record ReopenTopicInput(String sessionId, String topic, String reason) {
        ReopenTopic command() {
            return new ReopenTopic(
                    PlanningInput.session(sessionId), Input.line("topic", topic), Input.passage("reason", reason));
        }
    }

    record PresentCareerInput(
            String sessionId,
            String career,
            String overview,
            @Nullable String mentorId) {

        PresentCareer command() {
            return new PresentCareer(
                    PlanningInput.session(sessionId),
                    Input.line("career", career),
                    Input.passage("overview", overview),
                    Input.idIfGiven("mentorId", mentorId, ParticipantId::new));
        }
    }

    record NoteOverlapInput(
            String sessionId,
            List<String> careers,
            @Nullable List<String> knowledge,
            @Nullable List<String> skills) {

        NoteOverlap command() {
            List<String> several =
                    Input.lines("careers", careers).stream().distinct().toList();
            if (several.size() < 2) {
                throw Input.bad("careers", "It takes two careers to have something in common");
            }
            NoteOverlap command = new NoteOverlap(
                    PlanningInput.session(sessionId),
                    several,
                    Input.lines("knowledge", knowledge),
                    Input.lines("skills", skills));
            if (command.knowledge().isEmpty() && command.skills().isEmpty()) {
                throw Input.bad("knowledge", "Knowledge, or skills, that all of them need");
            }
            return command;
        }
    }

    record GiveSessionFeedbackInput(
            String sessionId,
            @Nullable Integer rating,
            @Nullable String text) {

        GiveSessionFeedback command() {
            if (rating == null && text == null) {
                throw Input.bad("rating", "It is told by a number, or in words");
            }
            return new GiveSessionFeedback(
                    PlanningInput.session(sessionId),
                    Input.between("rating", rating, 1, BEST),
                    Input.passageIfGiven("text", text));
        }
    }
}
