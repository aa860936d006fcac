package org.mentorledger.command.account;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.account.AccountCommand.ClaimAccount;
import org.mentorledger.command.account.AccountCommand.ReinstateAccount;
import org.mentorledger.command.account.AccountCommand.ReleaseAccount;
import org.mentorledger.command.account.AccountCommand.SuspendAccount;
import org.mentorledger.command.dispatch.Act;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.account.AccountEvent;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;

/** Who may say whose an account is and whether it lets anybody in, and what then becomes true. */
final class AccountDecisions {
    /** An account is of no program: its days are those of the world. */
    private static final String WORLD = ZoneOffset.UTC.getId();

    /** Else a slip of the pen in the issuer would seem to have shut somebody out. */
    private static final Refusal NOBODYS = new Refusal(
            CommonRule.BAD_USER_INPUT.name(),
            "issuer",
            "It is neither the issuer of this ledger nor that of a linked account of the subject.",
            null);

    private AccountDecisions() {}

    /** ADMIN; and whoever signed in with the account itself and brings the code of an invitation. */
    static Optional<Refusal> bar(
            @Nullable ParticipantId holder, ClaimAccount command, Act act, Optional<ParticipantFacts> person) {
        if (act.actor().is(Role.ADMIN)) {
            return Optional.empty();
        }
        String codeMac = command.codeMac();
        if (codeMac == null || !act.actor().subject().equals(command.subject())) {
            return Optional.of(CommonRule.FORBIDDEN.refuse());
        }
        boolean invited = command.participantId().equals(holder)
                || person.map(ParticipantFacts::invitation)
                        .filter(invitation -> invitation.admits(command.issuer(), codeMac, act.today(WORLD)))
                        .isPresent();
        return invited ? Optional.empty() : Optional.of(CommonRule.NOT_FOUND.refuse("participantId"));
    }

    static Optional<Refusal> bar(Act act) {
        return act.actor().is(Role.ADMIN) ? Optional.empty() : Optional.of(CommonRule.FORBIDDEN.refuse());
    }

    static Decision claim(
            @Nullable ParticipantId holder, ClaimAccount command, Act act, Optional<ParticipantFacts> person) {
        if (person.isEmpty()) {
            return CommonRule.NOT_FOUND.refuse("participantId");
        }
        if (holder != null) {
            return holder.equals(command.participantId())
                    ? Decision.alreadySo()
                    : AccountRule.ACCOUNT_TAKEN.refuse("subject");
        }
        return Decision.done(
                new AccountEvent.Claimed(command.accountId(), command.participantId(), act.today(WORLD), WORLD));
    }

    static Decision release(@Nullable ParticipantId holder, ReleaseAccount command, Act act) {
        return command.participantId().equals(holder)
                ? Decision.done(new AccountEvent.Released(
                        command.accountId(), command.participantId(), act.today(WORLD), WORLD))
                : Decision.alreadySo();
    }

    static Decision suspend(@Nullable ParticipantId holder, boolean suspended, SuspendAccount command, Act act) {
        if (command.accountId().equals(command.askingId())
                || (holder != null && act.actor().is(holder))) {
            return AccountRule.OWN_ACCOUNT.refuse("subject");
        }
        if (!command.ours() && holder == null && !suspended) {
            return NOBODYS;
        }
        return suspended
                ? Decision.alreadySo()
                : Decision.done(new AccountEvent.Suspended(command.accountId(), act.today(WORLD), WORLD));
    }

    static Decision reinstate(@Nullable ParticipantId holder, boolean suspended, ReinstateAccount command, Act act) {
        if (!command.ours() && holder == null && !suspended) {
            return NOBODYS;
        }
        return suspended
                ? Decision.done(new AccountEvent.Reinstated(command.accountId(), act.today(WORLD), WORLD))
                : Decision.alreadySo();
    }
}
