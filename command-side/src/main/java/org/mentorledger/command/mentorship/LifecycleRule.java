package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Rule;

/** The rules about how a mentorship runs and ends, and who stands in it. */
enum LifecycleRule implements Rule {
    DECLINED("The proposal was declined: what is in it can be read, nothing more."),
    ENDED("The mentorship has ended. What is still to be done in it, can be done once it is reopened."),
    NOT_ENDED("Only what has ended is reopened, from a day after its last."),
    OUTSIDE_RUN("It lies between the beginning of the mentorship and its end."),
    ALREADY_A_PARTY("They stand in the mentorship, or stood in it on that day."),
    LAST_OF_SIDE("The last of a side leaves by reassignment only; otherwise the mentorship ends."),
    MET_LATER("Nobody leaves, and nothing ends, before a meeting that was held: correct or void that one first."),
    ALREADY_PAUSED("A mentorship pauses once at a time."),
    NOT_PAUSED("Only a mentorship that pauses goes on, from a day after the pause began."),
    NO_NOTICE("Why it ends is told once notice was given."),
    NO_ANCHOR("The window of the mentorship is not found from a date."),
    NOT_LONGER("An extension ends later than the window that it extends.");

    private final String sentence;

    LifecycleRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
