package org.mentorledger.command.participant;

import org.mentorledger.command.dispatch.Rule;

/** The rules about people. */
enum ParticipantRule implements Rule {
    BORN_IN_FUTURE("Nobody is born in the future."),
    RECORDED_AHEAD("What is recorded of a person has happened: its day does not lie in the future."),
    OWN_GUARDIAN("Nobody is their own guardian."),
    GUARDIAN_NOT_LINKED("Consent comes from a guardian who is linked to the person."),
    CONSENT_UNATTESTED("An office attests a consent by the paper it is on: it names the document."),
    EXPIRES_BEFORE_CLEARED("A check is good from the day it cleared the person on, not before."),
    SAME_PERSON("A merging names two ids."),
    RETIRED("That id is retired: it was merged into another."),
    OPPOSITE_SIDES("Two who stood on opposite sides of one mentorship are not one person."),
    SAME_RECORD("Two who signed the same record are not one person."),
    INVITATION_PAST("An invitation is open today at least.");

    private final String sentence;

    ParticipantRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
