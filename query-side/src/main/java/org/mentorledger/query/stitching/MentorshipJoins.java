package org.mentorledger.query.stitching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.timeline.TimelineRowView;
import org.mentorledger.query.mentorship.timeline.TimelineViews;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What belongs to a mentorship and stands in other rooms. Whoever may see a mentorship may see these. */
@Controller
final class MentorshipJoins {
    private static final String TYPE = "Mentorship";

    private final ProgramViews programs;
    private final ParticipantViews people;
    private final TimelineViews timelines;

    MentorshipJoins(ProgramViews programs, ParticipantViews people, TimelineViews timelines) {
        this.programs = programs;
        this.people = people;
        this.timelines = timelines;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, ProgramView> program(List<MentorshipView> mentorships) {
        Map<String, ProgramView> found = programs.find(
                mentorships.stream().map(MentorshipView::programId).distinct().toList());
        Map<MentorshipView, ProgramView> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            ProgramView program = found.get(mentorship.programId());
            if (program != null) {
                joined.put(mentorship, program);
            }
        }
        return joined;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ParticipantView>> mentors(List<MentorshipView> mentorships) {
        return persons(mentorships, MentorshipView::mentorIds);
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, List<ParticipantView>> mentees(List<MentorshipView> mentorships) {
        return persons(mentorships, MentorshipView::menteeIds);
    }

    private Map<MentorshipView, List<ParticipantView>> persons(
            List<MentorshipView> mentorships, Function<MentorshipView, List<String>> side) {
        Map<String, ParticipantView> found = people.find(mentorships.stream()
                .flatMap(m -> side.apply(m).stream())
                .distinct()
                .toList());
        Map<MentorshipView, List<ParticipantView>> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            List<ParticipantView> persons = new ArrayList<>();
            for (String id : side.apply(mentorship)) {
                ParticipantView person = found.get(id);
                persons.add(person == null ? ParticipantView.unseen(id) : person);
            }
            joined.put(mentorship, persons);
        }
        return joined;
    }

    /** Not batched: each page has its own cursor. Its rows are read by their ids alone. */
    @SchemaMapping(typeName = TYPE)
    Page<TimelineRowView> timeline(MentorshipView mentorship, @Argument int first, @Argument @Nullable String after) {
        List<TimelineRowView> rows = timelines.rows(mentorship.id(), Pages.following(after), Pages.checked(first) + 1);
        return Page.of(rows, first, after, row -> String.valueOf(row.sequence()));
    }
}
