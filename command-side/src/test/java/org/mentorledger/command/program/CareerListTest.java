package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.ProgramEvent.CareerDelisted;
import org.mentorledger.kernel.program.ProgramEvent.CareerListed;

class CareerListTest {
    private static final Map<String, Object> NURSE = Map.of("programId", "p", "career", "Nurse");

    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K10_theOfficeListsTheCareersThatPeoplePickFrom() {
        assertThat(story.office.outcome("listCareer", NURSE)).isEqualTo("DONE");
        assertThat(story.office.outcome("listCareer", with(NURSE, "career", " Nurse\t")))
                .isEqualTo("ALREADY_SO");
        story.listing("Welder");

        assertThat(facts().careers()).containsExactlyInAnyOrder("Nurse", "Welder");
    }

    @Test
    void K6_aCareerIsListedWithTheRegionsWhereItIsFoundAndAnewWithOthers() {
        Map<String, Object> north = with(NURSE, "regions", List.of("Northern Ontario", "Ottawa", "Ottawa"));
        story.office.does("listCareer", north);

        assertThat(listed().regions()).containsExactly("Northern Ontario", "Ottawa");
        assertThat(story.office.outcome("listCareer", north)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("listCareer", with(north, "regions", List.of("Ottawa"))))
                .isEqualTo("DONE");
        assertThat(listed().regions()).containsExactly("Ottawa");
    }

    @Test
    void K12_aSuggestionOfOneOfItsPeopleComesOntoTheList() {
        assertThat(story.office.refusal("listCareer", with(NURSE, "suggestedById", "nobody")))
                .isEqualTo("NOT_FOUND suggestedById");
        assertThat(story.office.outcome("listCareer", with(NURSE, "suggestedById", "noah")))
                .isEqualTo("DONE");

        assertThat(listed().suggestedBy()).isEqualTo(new ParticipantId("noah"));
    }

    @Test
    void aCareerIsTakenOffTheListAndPutOnItAgain() {
        assertThat(story.office.refusal("delistCareer", NURSE)).isEqualTo("NOT_FOUND career");
        story.listing("Nurse");

        assertThat(story.office.outcome("delistCareer", NURSE)).isEqualTo("DONE");
        assertThat(story.office.outcome("delistCareer", NURSE)).isEqualTo("ALREADY_SO");
        assertThat(story.world.last("program:p", CareerDelisted.class).career()).isEqualTo("Nurse");
        assertThat(facts().careers()).isEmpty();
        assertThat(story.office.outcome("listCareer", NURSE)).isEqualTo("DONE");
        assertThat(facts().careers()).containsExactly("Nurse");
    }

    @Test
    void aCareerHasAName() {
        assertThat(story.office.refusal("listCareer", with(NURSE, "career", " ")))
                .isEqualTo("BAD_USER_INPUT career");
        assertThat(story.office.refusal("listCareer", with(NURSE, "regions", List.of(""))))
                .isEqualTo("BAD_USER_INPUT regions");
        assertThat(story.office.refusal("listCareer", with(NURSE, "suggestedById", "a b")))
                .isEqualTo("BAD_USER_INPUT suggestedById");
    }

    @Test
    void onlyTheProgramsOfficeKeepsTheList() {
        assertThat(story.noah.refusal("listCareer", NURSE)).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("listCareer", NURSE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.stranger.refusal("delistCareer", NURSE)).isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.refusal("listCareer", with(NURSE, "programId", "x")))
                .isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.refusal("delistCareer", with(NURSE, "programId", "x")))
                .isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.outcome("listCareer", NURSE)).isEqualTo("DONE");
    }

    private CareerListed listed() {
        return story.world.last("program:p", CareerListed.class);
    }

    private ProgramFacts facts() {
        return story.world.facts().program(new ProgramId("p")).orElseThrow();
    }
}
