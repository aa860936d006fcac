package org.mentorledger.command.mentorship;

import org.mentorledger.command.dispatch.Rule;

/** The rules about mentorships. */
enum MentorshipRule implements Rule {
    MENTOR_IS_MENTEE("Nobody mentors themself."),
    SHAPE_NOT_ALLOWED("The program does not match so many mentors with so many mentees."),
    ANCHOR_DATE_MISSING("The window is found from a date, such as the mentee's graduation, and none is known."),
    START_OUTSIDE_WINDOW("A mentorship begins within its window."),
    ACCEPTED_IN_FUTURE("A proposal is not accepted in the future."),
    NOT_ACCEPTED("A mentorship begins after it was accepted."),
    MENTEE_MISSING("A mentorship begins with a mentee."),
    START_BEFORE_ACCEPTANCE("A mentorship does not begin before it was accepted."),
    ALREADY_STARTED("The mentorship has begun already."),
    AGREEMENT_MISSING("Everyone has agreed to what the program asks of them before it begins."),
    TRAINING_MISSING("Mentors have completed the program's training before it begins."),
    SCREENING_MISSING("Mentors have been screened before it begins."),
    CONSENT_MISSING("A guardian has consented before a mentorship of a minor begins."),
    ACHIEVED_IN_FUTURE("A goal is not achieved in the future."),
    GOAL_ALREADY_ACHIEVED("The goal was achieved otherwise before."),
    GOAL_NOT_OPEN("The goal was achieved or given up. Open it again first."),
    EXPECTATIONS_OUTDATED("What both expect was worded anew since. Agree to the newest revision."),
    IN_FUTURE("What happened does not lie in the future."),
    NOT_STARTED("That is done once the mentorship has begun."),
    HELD_IN_FUTURE("A meeting that was held does not lie in the future."),
    HELD_BEFORE_START("A meeting lies between the beginning and the end of its mentorship: it was held before."),
    HELD_AFTER_END("A meeting lies between the beginning and the end of its mentorship: it was held after."),
    LOGGING_CLOSED("So long after the end, only the program's office still records."),
    NOT_A_PARTY("Only parties of the mentorship take part."),
    ONE_SIDED("A meeting has at least one mentor and one mentee."),
    MEETING_OVERLAP("The same people were in another meeting of this mentorship at that time."),
    RECORD_CHANGED("The record is another by now. Read it again, then sign."),
    DID_NOT_ATTEND("Only who attended signs or disputes; whoever has left records their own meetings only."),
    SIGNED_BEFORE_HELD("A meeting is signed once it was held."),
    OWN_MEETING("Nobody of the office attests or decides about a meeting that they attended."),
    DISPUTED_BY_SIGNER("Whoever disputes a record signs it once they no longer do, or once it was corrected."),
    NOT_DISPUTED("That person does not dispute this record."),
    MEETING_NOT_LOGGED("Only a meeting that was logged is corrected, voided, signed or disputed."),
    MEETING_DISPUTED("What somebody disputes is voided by the program's office alone."),
    MEETING_VOID("The meeting was logged in error; nothing more is done with it."),
    ERASED("A person, or this record, was erased.");

    private final String sentence;

    MentorshipRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
