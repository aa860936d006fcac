package org.mentorledger.benchmarks.command;

import java.util.Map;
import org.mentorledger.benchmarks.ledger.Ledger;
import org.mentorledger.benchmarks.ledger.Pairs;
import org.mentorledger.command.dispatch.Commands;
import org.mentorledger.command.dispatch.Envelopes;
import org.mentorledger.command.mentorship.MeetingCommands;
import org.mentorledger.kernel.receipt.Receipt;

/** Logs meetings, each once, in the two ways there are: as the command that the mutation sends, and as the mutation. */
public final class Meetings {
    private static final String MUTATION = "logMeeting";

    private final Ledger ledger;
    private final Commands commands;
    private final Envelopes envelopes;

    /** Logged in that ledger. */
    public Meetings(Ledger ledger) {
        this.ledger = ledger;
        this.commands = ledger.the(Commands.class);
        this.envelopes = ledger.the(Envelopes.class);
    }

    /** Sends the command, with the envelope that the mutation puts around it, and waits for its receipt. */
    public void send(String mentorship, int number) {
        receipt(mentorship, number);
    }

    /** The same; its receipt. */
    public Receipt receipt(String mentorship, int number) {
        Map<String, Object> input = Pairs.meeting(mentorship, number);
        return commands.send(
                        MeetingCommands.logMeeting(input, envelopes.salt()),
                        envelopes.of(MUTATION, input, Pairs.mentee(mentorship)))
                .join();
    }

    /** Sends the mutation through the GraphQL engine, and waits for no view. */
    void mutate(String mentorship, int number) {
        ledger.does(MUTATION, Pairs.meeting(mentorship, number), Pairs.mentee(mentorship));
    }
}
