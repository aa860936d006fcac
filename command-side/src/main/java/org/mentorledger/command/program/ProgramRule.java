package org.mentorledger.command.program;

import org.mentorledger.command.dispatch.Rule;

/** The rules about programs. */
enum ProgramRule implements Rule {
    PERIOD_OUTSIDE_CYCLE("A period of a cycle lies within it."),
    LAST_COORDINATOR("Only ADMIN leaves a program without a coordinator.");

    private final String sentence;

    ProgramRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
