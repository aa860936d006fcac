package org.mentorledger.command.participant;

import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.Invitation;
import org.mentorledger.command.participant.ParticipantCommand.InviteAccount;
import org.mentorledger.command.participant.ParticipantCommand.LinkAccount;
import org.mentorledger.command.participant.ParticipantCommand.UnlinkAccount;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;

/** What becomes true of the accounts with which a person signs in. */
final class AccountLinks {
    private final ParticipantState state;
    private final Act act;
    private final Vault vault;

    AccountLinks(ParticipantState state, Act act, Vault vault) {
        this.state = state;
        this.act = act;
        this.vault = vault;
    }

    /** Bars all but those whom the account's own stream let in: it holds this person. */
    static Optional<Refusal> bar(LinkAccount command, Facts facts) {
        return facts.account(command.accountId())
                        .filter(account -> command.participantId().equals(account.holder()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(CommonRule.NOT_FOUND.refuse("participantId"));
    }

    static Optional<Refusal> barOthersThanAdmin(Act act) {
        return act.actor().is(Role.ADMIN) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    Decision invite(InviteAccount command) {
        if (command.expiresOn().isBefore(act.today(state.zone()))) {
            return ParticipantRule.INVITATION_PAST.refuse("expiresOn");
        }
        Invitation invitation = new Invitation(command.issuer(), command.codeMac(), command.expiresOn());
        return invitation.equals(state.invitation())
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.AccountInvited(
                        command.participantId(),
                        command.issuer(),
                        command.codeMac(),
                        command.expiresOn(),
                        act.today(state.zone()),
                        state.zone()));
    }

    Decision link(LinkAccount command) {
        return find(command.issuer(), command.subject()).isPresent()
                ? Decision.alreadySo()
                : Decision.done(new ParticipantEvent.AccountLinked(
                        command.participantId(),
                        command.issuer(),
                        vault.seal(KeyName.of(command.participantId()), Map.of("subject", command.subject())),
                        act.today(state.zone()),
                        state.zone()));
    }

    Decision unlink(UnlinkAccount command) {
        return find(command.issuer(), command.subject())
                .map(account -> Decision.done(new ParticipantEvent.AccountUnlinked(
                        command.participantId(),
                        command.issuer(),
                        account.subject(),
                        act.today(state.zone()),
                        state.zone())))
                .orElseGet(Decision::alreadySo);
    }

    private Optional<LinkedAccount> find(String issuer, String subject) {
        return state.accounts().stream()
                .filter(account -> account.is(issuer, subject, vault))
                .findFirst();
    }
}
