package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Registers the person of one row and makes them a member of the program, and of a cohort if one is told. What the ledger refuses is a fault of the row. */
final class Participants implements TableImport.RowSender<ParticipantRow> {
    static final Layout<ParticipantRow> LAYOUT =
            new Layout<>(ParticipantColumn.NEEDED, ParticipantColumn.OTHERS, ParticipantParser::parse);

    private final Sender sender;
    private final String program;
    private final String source;

    Participants(Sender sender, String program, String source) {
        this.sender = sender;
        this.program = program;
        this.source = source;
    }

    @Override
    public List<RowFault> send(ParticipantRow row) {
        Map<String, Object> input = new HashMap<>(row.fields());
        input.put("programId", program);
        if (sender.send(Mutation.of("registerParticipant", input, source)) instanceof Outcome.Refused refusal) {
            return List.of(new RowFault(row.number(), column(refusal), refusal.reason(values(row))));
        }
        return row.cohort().isEmpty() ? List.of() : assignCohort(row);
    }

    private List<RowFault> assignCohort(ParticipantRow row) {
        Map<String, String> input = Map.of("programId", program, "participantId", row.key(), "cohortId", row.cohort());
        return sender.send(Mutation.of("assignCohort", input, source)) instanceof Outcome.Refused refusal
                ? List.of(new RowFault(row.number(), ParticipantColumn.COHORT.header(), refusal.reason(values(row))))
                : List.of();
    }

    private static String column(Outcome.Refused refusal) {
        String field = Outcome.Refused.bare(refusal.field());
        return ParticipantColumn.NEEDED.contains(field) || ParticipantColumn.OTHERS.contains(field) ? field : "";
    }

    private static Stream<String> values(ParticipantRow row) {
        return Stream.concat(Stream.of(row.cohort()), row.fields().values().stream())
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(String::valueOf);
    }
}
