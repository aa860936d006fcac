package org.mentorledger.command.participant;

import org.mentorledger.command.dispatch.Rule;

/** The rules about people. */
enum ParticipantRule implements Rule {
    BORN_IN_FUTURE("Nobody is born in the future.");

    private final String sentence;

    ParticipantRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
