package org.mentorledger.server.golden;

import java.util.Arrays;
import java.util.Map;
import org.mentorledger.kernel.evidence.MeetingRecord;
import org.mentorledger.kernel.evidence.RecordHash;
import org.mentorledger.kernel.id.MeetingId;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The record of a meeting, put together from what was stored by nothing but the contract. */
final class SignedRecord {
    private static final JsonMapper JSON = new JsonMapper();

    private SignedRecord() {}

    static String hash(MentorshipId mentorship, MeetingId meeting, MeetingFacts facts, Vault vault) {
        Map<String, String> words = vault.open(facts.sealed()).orElseThrow();
        return RecordHash.of(new MeetingRecord(
                1,
                mentorship.value(),
                meeting.value(),
                facts.revision(),
                facts.attendance().stream()
                        .map(there -> new MeetingRecord.Party(
                                there.participantId().value(),
                                words.getOrDefault(
                                        "name:" + there.participantId().value(), ""),
                                there.role().name(),
                                there.minutes()))
                        .toList(),
                facts.heldOn(),
                facts.zone(),
                Arrays.asList(JSON.readValue(words.getOrDefault("topics", "[]"), String[].class)),
                facts.channel().name(),
                facts.venue().name(),
                facts.supervision() == null ? null : facts.supervision().name(),
                words.get("supervisedBy"),
                words.getOrDefault("salt", "")));
    }
}
