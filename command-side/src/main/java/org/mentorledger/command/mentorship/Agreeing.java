package org.mentorledger.command.mentorship;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.Development.Expected;
import org.mentorledger.command.mentorship.DevelopmentCommand.AgreeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.ProposeExpectations;
import org.mentorledger.command.mentorship.DevelopmentCommand.Wish;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.Objective;
import org.mentorledger.kernel.vault.KeyName;

/** How both sides come to expect the same: one words it, the others agree, and it may be worded anew at any time. */
final class Agreeing {
    private Agreeing() {}

    static Decision propose(Scene scene, ProposeExpectations command) {
        List<Expected> known = scene.state().development().expectations();
        if (!known.isEmpty()) {
            Made newest = known.get(known.size() - 1).made();
            if (newest.mac().equals(scene.act().mac())) {
                return new Decision.AlreadySo(newest.sequence());
            }
        }
        boolean strangers = command.objectives().stream()
                .anyMatch(wish -> scene.state().parties().sideOf(wish.ownerId()).isEmpty());
        if (strangers) {
            return MentorshipRule.NOT_A_PARTY.refuse("objectives");
        }
        int revision = known.size() + 1;
        ParticipantId proposer = scene.party();
        DevelopmentEvent proposed = new DevelopmentEvent.ExpectationsProposed(
                scene.mentorshipId(),
                revision,
                proposer,
                command.objectives().stream()
                        .map(wish -> new Objective(wish.ownerId(), wish.kind()))
                        .toList(),
                scene.vault().seal(KeyName.of(scene.mentorshipId()), text(command)),
                scene.today(),
                scene.zone());
        return proposer == null ? Decision.done(proposed) : Decision.done(proposed, agreed(scene, revision, proposer));
    }

    static Decision agree(Scene scene, AgreeExpectations command) {
        ParticipantId party = scene.party();
        if (party == null) {
            return CommonRule.BAD_USER_INPUT.refuse("onBehalfOf");
        }
        List<Expected> known = scene.state().development().expectations();
        if (command.revision() < 1 || command.revision() > known.size()) {
            return CommonRule.NOT_FOUND.refuse("revision");
        }
        if (known.get(command.revision() - 1).agreedBy().contains(party)) {
            return Decision.alreadySo();
        }
        return command.revision() < known.size()
                ? MentorshipRule.EXPECTATIONS_OUTDATED.refuse("revision")
                : Decision.done(agreed(scene, command.revision(), party));
    }

    private static DevelopmentEvent agreed(Scene scene, int revision, ParticipantId party) {
        return new DevelopmentEvent.ExpectationsAgreed(
                scene.mentorshipId(), revision, party, scene.today(), scene.zone());
    }

    private static Map<String, String> text(ProposeExpectations command) {
        Map<String, String> text = new TreeMap<>();
        text.put("expectations", command.expectations());
        Texts.put(
                text,
                "objectives",
                command.objectives().stream().map(Wish::text).toList());
        return text;
    }
}
