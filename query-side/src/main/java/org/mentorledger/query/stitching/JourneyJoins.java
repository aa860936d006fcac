package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mentorledger.query.journey.journeys.ExploredTopicView;
import org.mentorledger.query.journey.journeys.JourneyView;
import org.mentorledger.query.journey.journeys.SuggestionView;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Whose journey it is, and how it stands to what the program lists now. */
@Controller
final class JourneyJoins {
    private static final String TYPE = "Journey";

    private final ParticipantViews people;
    private final ProgramViews programs;

    JourneyJoins(ParticipantViews people, ProgramViews programs) {
        this.people = people;
        this.programs = programs;
    }

    @BatchMapping(typeName = TYPE)
    Map<JourneyView, ParticipantView> participant(List<JourneyView> journeys) {
        Map<String, ParticipantView> found = people.find(
                journeys.stream().map(JourneyView::participantId).distinct().toList());
        Map<JourneyView, ParticipantView> joined = new HashMap<>();
        journeys.forEach(journey -> joined.put(
                journey, found.getOrDefault(journey.participantId(), ParticipantView.unseen(journey.participantId()))));
        return joined;
    }

    /** All that cross the stages by the policy, explored or not; then what was explored and does so no more. */
    @BatchMapping(typeName = TYPE)
    Map<JourneyView, List<ExploredTopicView>> topics(List<JourneyView> journeys) {
        Map<String, ProgramView> found = programs(journeys, JourneyView::programId);
        Map<JourneyView, List<ExploredTopicView>> joined = new HashMap<>();
        for (JourneyView journey : journeys) {
            ProgramView program = found.get(journey.programId());
            List<String> crossing =
                    program == null ? List.of() : program.policy().overarchingTopics();
            joined.put(
                    journey,
                    Stream.concat(
                                    crossing.stream().map(topic -> explored(journey, topic)),
                                    journey.explored().stream().filter(topic -> !crossing.contains(topic.topic())))
                            .toList());
        }
        return joined;
    }

    private static ExploredTopicView explored(JourneyView journey, String topic) {
        return journey.explored().stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseGet(() -> ExploredTopicView.unexplored(topic));
    }

    @BatchMapping(typeName = "CareerSuggestion")
    Map<SuggestionView, Boolean> listed(List<SuggestionView> suggestions) {
        Map<String, CareerNames> names = new HashMap<>();
        programs(suggestions, SuggestionView::programId)
                .forEach((id, program) -> names.put(id, new CareerNames(program)));
        Map<SuggestionView, Boolean> joined = new HashMap<>();
        for (SuggestionView suggestion : suggestions) {
            CareerNames listed = names.get(suggestion.programId());
            joined.put(suggestion, listed != null && listed.isListed(suggestion.career()));
        }
        return joined;
    }

    private <T> Map<String, ProgramView> programs(Collection<T> things, Function<T, String> program) {
        return programs.find(things.stream().map(program).distinct().toList());
    }
}
