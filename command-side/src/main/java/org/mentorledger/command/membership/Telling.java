package org.mentorledger.command.membership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.membership.Background.Brief;
import org.mentorledger.command.membership.Background.Experience;
import org.mentorledger.command.membership.MembershipCommand.BriefSector;
import org.mentorledger.command.membership.MembershipCommand.DeclareExperience;
import org.mentorledger.command.membership.MembershipCommand.Source;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.program.MemberRole;

/** What members tell of careers they know. */
final class Telling {
    private Telling() {}

    static Decision decide(DeclareExperience command, Matter matter) {
        Optional<MembershipState> member = matter.active(null);
        if (member.isEmpty()) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        Experience before = member.get().background().experience();
        return before != null && before.is(command.careers(), command.retired())
                ? Decision.alreadySo()
                : Decision.done(new MembershipEvent.ExperienceDeclared(
                        command.programId(),
                        command.participantId(),
                        command.careers(),
                        command.retired(),
                        matter.day(null),
                        matter.zone()));
    }

    static Decision decide(BriefSector command, Matter matter) {
        Optional<MembershipState> mentor = matter.active(MemberRole.MENTOR);
        if (mentor.isEmpty()) {
            return CommonRule.NOT_A_MEMBER.refuse("participantId");
        }
        List<BriefResource> resources =
                command.sources().stream().map(Source::resource).toList();
        Map<String, String> texts = texts(command);
        Brief before = mentor.get().background().briefs().get(command.career());
        if (before != null
                && before.resources().equals(resources)
                && matter.vault().open(before.text()).filter(texts::equals).isPresent()) {
            return Decision.alreadySo();
        }
        return Decision.done(new MembershipEvent.SectorBriefed(
                command.programId(),
                command.participantId(),
                command.career(),
                resources,
                matter.sealed(texts, command.participantId()),
                matter.day(null),
                matter.zone()));
    }

    private static Map<String, String> texts(BriefSector command) {
        Map<String, String> texts = new HashMap<>(command.texts());
        Texts.put(texts, "titles", command.sources().stream().map(Source::title).toList());
        Texts.put(
                texts,
                "links",
                command.sources().stream()
                        .map(source -> Objects.requireNonNullElse(source.link(), ""))
                        .toList());
        return texts;
    }
}
