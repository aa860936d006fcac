package org.mentorledger.query.stitching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.career.briefs.BriefViews;
import org.mentorledger.query.career.briefs.SectorBriefView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what mentors who are active tell of their sectors, to the people of the program, and who tells it. */
@Controller
final class SectorBriefQueries {
    private final BriefViews briefs;
    private final ParticipantViews people;
    private final PeopleOfSessions introductions;
    private final Oversight oversight;
    private final Access access;

    SectorBriefQueries(
            BriefViews briefs,
            ParticipantViews people,
            PeopleOfSessions introductions,
            Oversight oversight,
            Access access) {
        this.briefs = briefs;
        this.people = people;
        this.introductions = introductions;
        this.oversight = oversight;
        this.access = access;
    }

    @QueryMapping
    List<SectorBriefView> sectorBriefs(
            @Argument String programId, @Argument @Nullable String career, @ContextValue Actor actor) {
        if (!access.mayKnowProgram(actor, programId)) {
            throw Denied.notFound("programId");
        }
        Set<String> active = people.activeMembers(oversight.known(programId).id());
        return briefs.of(programId, career).stream()
                .filter(brief -> active.contains(brief.mentorId()))
                .toList();
    }

    @BatchMapping(typeName = "SectorBrief")
    Map<SectorBriefView, ParticipantView> mentor(List<SectorBriefView> told, @ContextValue Actor actor) {
        return introductions.of(actor, told, SectorBriefView::programId, SectorBriefView::mentorId);
    }
}
