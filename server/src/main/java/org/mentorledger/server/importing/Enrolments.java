package org.mentorledger.server.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives the person of one row a seat in its session, or a place to wait. What the ledger refuses is a fault of the row. */
final class Enrolments implements TableImport.RowSender<EnrolmentRow> {
    static final Layout<EnrolmentRow> LAYOUT = new Layout<>(EnrolmentColumn.NEEDED, List.of(), EnrolmentRow::parse);

    private final Sender sender;
    private final String source;

    Enrolments(Sender sender, String source) {
        this.sender = sender;
        this.source = source;
    }

    @Override
    public List<RowFault> send(EnrolmentRow row) {
        Map<String, String> input = Map.of(
                EnrolmentColumn.SESSION_ID.header(),
                row.session(),
                EnrolmentColumn.PARTICIPANT_ID.header(),
                row.participant());
        return sender.send(Mutation.of("enrolInSession", input, source)) instanceof Outcome.Refused refusal
                ? List.of(new RowFault(
                        row.number(), column(refusal), refusal.reason(Stream.of(row.session(), row.participant()))))
                : List.of();
    }

    private static String column(Outcome.Refused refusal) {
        String field = Outcome.Refused.bare(refusal.field());
        return EnrolmentColumn.NEEDED.contains(field) ? field : "";
    }
}
