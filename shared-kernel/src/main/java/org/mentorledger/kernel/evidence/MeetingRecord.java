package org.mentorledger.kernel.evidence;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The record that is signed (DESIGN, the CPD evidence). Its canonical JSON and hash are fixed for ever: a component is
 * never added without a new {@code version}. Written in the order of the canonical form.
 *
 * @param version of this form: 1
 * @param heldOn the day as written
 * @param salt random, so that the hash gives nothing away; lower-case hex
 */
@JsonPropertyOrder({
    "channel",
    "heldOn",
    "meeting",
    "mentorship",
    "parties",
    "revision",
    "salt",
    "supervision",
    "supervisor",
    "topics",
    "venue",
    "version",
    "zone"
})
public record MeetingRecord(
        int version,
        String mentorship,
        String meeting,
        int revision,
        List<Party> parties,
        LocalDate heldOn,
        String zone,
        List<String> topics,
        String channel,
        String venue,
        @Nullable String supervision,
        @Nullable String supervisor,
        String salt) {

    public MeetingRecord {
        parties = List.copyOf(parties);
        topics = List.copyOf(topics);
    }

    /**
     * Who was there.
     *
     * @param participant the person's id
     * @param name as it was then
     * @param role the side they stood on
     * @param minutes how long they were there
     */
    @JsonPropertyOrder({"minutes", "name", "participant", "role"})
    public record Party(String participant, String name, String role, int minutes) {}
}
