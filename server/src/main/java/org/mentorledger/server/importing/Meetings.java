package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Logs the meeting of one row. What the ledger refuses is a fault of the row. */
final class Meetings implements TableImport.RowSender<MeetingRow> {
    static final Layout<MeetingRow> LAYOUT =
            new Layout<>(MeetingColumn.NEEDED, MeetingColumn.OTHERS, MeetingParser::parse);

    private final Sender sender;
    private final Matches matches;
    private final PaperSignatures signatures;
    private final String source;

    Meetings(Sender sender, Matches matches, String source) {
        this.sender = sender;
        this.matches = matches;
        this.signatures = new PaperSignatures(sender, source);
        this.source = source;
    }

    @Override
    public List<RowFault> send(MeetingRow row) {
        Matches.Match match = matches.of(row);
        String mentorship = match.mentorship();
        if (mentorship == null) {
            return List.of(RowFault.in(row.number(), match.column(), match.reason()));
        }
        Mutation meeting = logMeeting(row, mentorship);
        Outcome logged = sender.send(row.signatures().isEmpty() ? meeting : meeting.asking(PaperSignatures.RECORDS));
        if (logged instanceof Outcome.Stands stands) {
            return row.signatures().isEmpty() ? List.of() : signatures.send(row, match, meeting, stands);
        }
        Outcome.Refused refusal = (Outcome.Refused) logged;
        return List.of(new RowFault(row.number(), column(refusal), refusal.reason(row.values())));
    }

    private Mutation logMeeting(MeetingRow row, String mentorship) {
        Map<String, Object> input = new HashMap<>(row.fields());
        input.put("mentorshipId", mentorship);
        input.put("meetingId", row.meetingId().isEmpty() ? DerivedIds.meeting(mentorship, row) : row.meetingId());
        if (!row.mentor().isEmpty() && !row.mentee().isEmpty()) {
            input.put(
                    "attendance",
                    Stream.of(row.mentor(), row.mentee())
                            .map(id -> Map.of("participantId", id))
                            .toList());
        }
        return Mutation.of("logMeeting", input, source);
    }

    private static String column(Outcome.Refused refusal) {
        String field = Outcome.Refused.bare(refusal.field());
        return MeetingColumn.NEEDED.contains(field) || MeetingColumn.OTHERS.contains(field) ? field : "";
    }
}
