package org.mentorledger.command.journey;

import org.mentorledger.command.dispatch.Rule;

/** The rules about journeys. */
enum JourneyRule implements Rule {
    CAREER_NOT_LISTED("Careers are picked from the program's list."),
    TOO_MANY_CAREERS("Nobody focuses on more careers than the program's policy allows."),
    CAREER_NOT_CHOSEN("It is one of the careers that the person chose to focus on."),
    STAGE_NOT_COMPLETED(
            "A stage is entered once the one before it is completed, or else overriding that, with a reason."),
    STAGE_PASSED("Back to a stage that was reached before leads only overriding the order of stages, with a reason."),
    STAGE_NOT_ENTERED("Only of a stage that was entered is anything told."),
    STEP_IN_FUTURE("No step of a journey was taken in the future."),
    STEP_OUT_OF_ORDER("A step of a journey is not taken before the one that it follows."),
    TOPIC_NOT_OVERARCHING("The topic is one of the program's overarching topics."),
    TOPIC_WITHOUT_PRESENCE("Whoever explored a topic in a session was there."),
    LEARNING_PLAN_DRAWN("A learning plan is drawn once; reviseLearningPlan words it anew."),
    LEARNING_PLAN_MISSING("Only a learning plan that was drawn is revised or followed.");

    private final String sentence;

    JourneyRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
