package org.mentorledger.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Records the signatures that stand on the paper of a meeting, bound to the record as it was logged from that paper:
 * a record that was corrected since is another than the one that was signed.
 */
final class PaperSignatures {
    /** What to ask for when the meeting is logged. */
    static final String RECORDS = "mentorship { meetings { id revision recordHash } }";

    private final Sender sender;
    private final String source;

    PaperSignatures(Sender sender, String source) {
        this.sender = sender;
        this.source = source;
    }

    /** The faults of the row; none when all its signatures are in the ledger. */
    List<RowFault> send(MeetingRow row, Matches.Match match, Mutation meeting, Outcome.Stands logged) {
        String id = String.valueOf(meeting.input().get("meetingId"));
        Optional<JsonNode> record = record(logged.payload(), id);
        if (record.isEmpty()) {
            return faults(row, "The meeting is logged, and its record not yet to be seen: run the import again.");
        }
        if (record.get().path("revision").asInt(1) != 1) {
            return faults(row, "The record was corrected since it was logged: this paper is not signed for it.");
        }
        Map<String, Object> common = Map.of(
                "mentorshipId", Objects.requireNonNull(match.mentorship()),
                "meetingId", id,
                "recordHash", record.get().path("recordHash").asString(""),
                "documentId", row.documentId());
        return row.signatures().stream()
                .flatMap(signature -> send(row, signature, signer(signature.side(), row, match), common).stream())
                .toList();
    }

    private Optional<RowFault> send(
            MeetingRow row, PaperSignature signature, String signer, Map<String, Object> common) {
        PaperSignature.Side side = signature.side();
        if (signer.isEmpty()) {
            String reason = "The mentorship has several on this side: say who signed.";
            return Optional.of(RowFault.in(row.number(), side.personColumn(), reason));
        }
        Map<String, Object> input = new HashMap<>(common);
        input.put("participantId", signer);
        input.put("signedName", signature.name());
        input.put("signedOn", signature.on().toString());
        return sender.send(Mutation.of("recordPaperSignature", input, source)) instanceof Outcome.Refused refusal
                ? Optional.of(new RowFault(row.number(), column(side, refusal), refusal.reason(row.values())))
                : Optional.empty();
    }

    private static Optional<JsonNode> record(JsonNode payload, String meeting) {
        return payload.path("mentorship")
                .path("meetings")
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(meeting))
                .findFirst();
    }

    private static List<RowFault> faults(MeetingRow row, String reason) {
        return row.signatures().stream()
                .map(signature -> RowFault.in(row.number(), signature.side().nameColumn(), reason))
                .toList();
    }

    /** Who it says, or the only one on that side; empty when that is open. */
    private static String signer(PaperSignature.Side side, MeetingRow row, Matches.Match match) {
        boolean mentor = side == PaperSignature.Side.MENTOR;
        String said = mentor ? row.mentor() : row.mentee();
        List<String> all = mentor ? match.mentors() : match.mentees();
        return said.isEmpty() && all.size() == 1 ? all.get(0) : said;
    }

    private static String column(PaperSignature.Side side, Outcome.Refused refusal) {
        return switch (Outcome.Refused.bare(refusal.field())) {
            case "participantId" -> side.personColumn().header();
            case "signedOn" -> side.dayColumn().header();
            case "documentId" -> MeetingColumn.DOCUMENT_ID.header();
            default -> side.nameColumn().header();
        };
    }
}
