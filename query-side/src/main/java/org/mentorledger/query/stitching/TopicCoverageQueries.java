package org.mentorledger.query.stitching;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.mentorledger.query.program.programs.ProgramViews;
import org.mentorledger.query.session.topics.ProgramTopics;
import org.mentorledger.query.session.topics.TopicCoverageView;
import org.mentorledger.query.session.topics.TopicStatus;
import org.mentorledger.query.session.topics.TopicViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers which topics of a program were dealt with, and who could lead a workshop on the others. */
@Controller
final class TopicCoverageQueries {
    private final TopicViews topics;
    private final ProgramViews programs;
    private final ParticipantViews people;
    private final Identities identities;
    private final Access access;

    TopicCoverageQueries(
            TopicViews topics, ProgramViews programs, ParticipantViews people, Identities identities, Access access) {
        this.topics = topics;
        this.programs = programs;
        this.people = people;
        this.identities = identities;
        this.access = access;
    }

    @QueryMapping
    List<TopicCoverageView> topicCoverage(
            @Argument String programId, @Argument @Nullable TopicStatus status, @ContextValue Actor actor) {
        if (!access.mayKnowProgram(actor, programId) || programs.find(programId).isEmpty()) {
            throw Denied.notFound("programId");
        }
        ProgramTopics known = topics.of(programId);
        List<TopicCoverageView> asked = known.coverage().stream()
                .filter(topic -> status == null || topic.status() == status)
                .toList();
        if (asked.stream().noneMatch(topic -> topic.status() == TopicStatus.OPEN)) {
            return asked;
        }
        List<String> candidates = candidates(actor, programId, known);
        return asked.stream().map(topic -> topic.proposedTo(candidates)).toList();
    }

    /** Who leads sessions everybody knows who may know of them; who else is a mentor, the office. */
    private List<String> candidates(Actor actor, String programId, ProgramTopics known) {
        return known.candidates(
                people.activeMembers(programId),
                access.oversees(actor, programId) ? people.activeMembers(programId, MemberRole.MENTOR) : Set.of(),
                identities.retired());
    }
}
