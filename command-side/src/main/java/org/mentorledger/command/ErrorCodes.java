package org.mentorledger.command;

import java.util.List;
import java.util.stream.Stream;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.command.membership.MembershipRule;
import org.mentorledger.command.mentorship.MentorshipRule;
import org.mentorledger.command.participant.ParticipantRule;

/** Every rule by which a command may be refused: what the page of errors is made from. */
public final class ErrorCodes {
    private ErrorCodes() {}

    /** The rules, those of all commands first. */
    public static List<Rule> all() {
        return Stream.<Rule[]>of(
                        CommonRule.values(), ParticipantRule.values(), MembershipRule.values(), MentorshipRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
