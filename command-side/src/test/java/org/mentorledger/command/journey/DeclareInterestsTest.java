package org.mentorledger.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.noah;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.journey.JourneyEvent.InterestsDeclared;
import org.mentorledger.kernel.vault.Sealed;

class DeclareInterestsTest {
    private static final Map<String, Object> BOTH = noah("careers", List.of("Nurse", "Welder"));

    private final Story story = new Story().withPeople().listing("Nurse", "Welder", "Baker");

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K10_aPersonPicksFromTheProgramsListOfCareers() {
        assertThat(story.noah.outcome("declareInterests", with(BOTH, "careers", List.of("Nurse", "Welder", "Nurse"))))
                .isEqualTo("DONE");

        assertThat(declared().careers()).containsExactly("Nurse", "Welder");
        assertThat(declared().text()).isNull();
        assertThat(declared().happenedOn()).isEqualTo("2026-06-15");
        assertThat(story.noah.refusal("declareInterests", noah("careers", List.of("Nurse", "Pilot"))))
                .isEqualTo("CAREER_NOT_LISTED careers");
    }

    @Test
    void K11_aPersonSaysInTheirOwnWordsWhatTheyKnowAndLike() {
        story.noah.does("declareInterests", noah("ownWords", "I fix bicycles\r\nfor my street"));

        assertThat(words()).containsOnly(Map.entry("ownWords", "I fix bicycles\nfor my street"));
    }

    @Test
    void K12_aPersonSuggestsWhatIsNotOnTheListAndItIsPromoted() {
        story.noah.does("declareInterests", noah("suggestions", List.of("Bicycle mechanic", "Pilot")));

        assertThat(words()).containsOnly(Map.entry("suggestions", "[\"Bicycle mechanic\",\"Pilot\"]"));
        assertThat(story.noah.refusal("declareInterests", noah("careers", List.of("Pilot"))))
                .isEqualTo("CAREER_NOT_LISTED careers");

        story.office.does("listCareer", Map.of("programId", "p", "career", "Pilot", "suggestedById", "noah"));

        assertThat(story.noah.outcome("declareInterests", noah("careers", List.of("Pilot"))))
                .isEqualTo("DONE");
    }

    @Test
    void K19_interestsChangeAndEachDeclarationStays() {
        story.noah.does("declareInterests", with(BOTH, "ownWords", "Hands"));

        assertThat(story.noah.outcome(
                        "declareInterests", with(BOTH, "careers", List.of("Welder", "Nurse"), "ownWords", "Hands")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("declareInterests", BOTH)).isEqualTo("DONE");
        assertThat(story.noah.outcome("declareInterests", with(BOTH, "ownWords", "Heads")))
                .isEqualTo("DONE");
        assertThat(story.noah.outcome("declareInterests", noah("ownWords", "Heads")))
                .isEqualTo("DONE");
        assertThat(story.world.events("journey:p:noah")).hasSize(4);
    }

    @Test
    void whoPickedACareerKeepsItWhenItIsTakenOffTheList() {
        story.noah.does("declareInterests", BOTH);
        story.office.does("delistCareer", Map.of("programId", "p", "career", "Nurse"));

        assertThat(story.noah.outcome("declareInterests", BOTH)).isEqualTo("ALREADY_SO");
        assertThat(story.noah.outcome("declareInterests", noah("careers", List.of("Nurse", "Baker"))))
                .isEqualTo("DONE");
        story.noah.does("declareInterests", noah("careers", List.of("Baker")));
        assertThat(story.noah.refusal("declareInterests", noah("careers", List.of("Nurse"))))
                .isEqualTo("CAREER_NOT_LISTED careers");
    }

    @Test
    void whoeverDeclaresNamesSomething() {
        assertThat(story.noah.refusal("declareInterests", noah())).isEqualTo("BAD_USER_INPUT careers");
        assertThat(story.noah.refusal("declareInterests", noah("careers", List.of(), "suggestions", List.of())))
                .isEqualTo("BAD_USER_INPUT careers");
        assertThat(story.noah.refusal("declareInterests", noah("ownWords", " ")))
                .isEqualTo("BAD_USER_INPUT ownWords");
        assertThat(story.noah.refusal("declareInterests", noah("suggestions", List.of(""))))
                .isEqualTo("BAD_USER_INPUT suggestions");
    }

    @Test
    void thePersonAndTheOfficeDeclareAndNobodyElseSeesWhetherThereIsSuchAJourney() {
        assertThat(story.office.outcome("declareInterests", BOTH)).isEqualTo("DONE");
        assertThat(story.office.outcome("declareInterests", with(BOTH, "onBehalfOf", "noah", "reason", "By phone")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.admin.outcome("declareInterests", BOTH)).isEqualTo("ALREADY_SO");
        assertThat(story.zoe.refusal("declareInterests", BOTH)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.mia.refusal("declareInterests", BOTH)).isEqualTo("NOT_FOUND participantId");
        assertThat(story.zoe.refusal("declareInterests", with(BOTH, "participantId", "nobody")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.noah.refusal("declareInterests", with(BOTH, "programId", "x")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("declareInterests", BOTH)).isEqualTo("NOT_FOUND programId");
        assertThat(story.office.refusal("declareInterests", with(BOTH, "onBehalfOf", "zoe", "reason", "By phone")))
                .isEqualTo("BAD_USER_INPUT onBehalfOf");
    }

    @Test
    void onlyAnActiveMenteeOfTheProgramTravels() {
        assertThat(story.office.refusal("declareInterests", with(BOTH, "participantId", "nobody")))
                .isEqualTo("NOT_A_MEMBER participantId");
        assertThat(story.mia.refusal("declareInterests", with(BOTH, "participantId", "mia")))
                .isEqualTo("NOT_A_MEMBER participantId");

        story.office.does("withdrawFromProgram", noah("reason", "Moves away"));

        assertThat(story.noah.refusal("declareInterests", BOTH)).isEqualTo("NOT_A_MEMBER participantId");
    }

    private InterestsDeclared declared() {
        return story.world.last("journey:p:noah", InterestsDeclared.class);
    }

    private Map<String, String> words() {
        assertThat(declared().text()).extracting(Sealed::key).isEqualTo("participant:noah");
        return story.world.words(declared().text());
    }
}
