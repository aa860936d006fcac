package org.mentorledger.command.mentorship;

import java.util.Map;
import org.mentorledger.kernel.eventstore.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Makes commands for the benchmarks. It stands in the commands' own package, for only their mutations may see them. */
public final class MeetingCommands {
    private static final JsonMapper JSON = EventJson.mapper();

    private MeetingCommands() {}

    /** The command that the mutation of that input sends. */
    public static Object logMeeting(Map<String, Object> input, String salt) {
        return JSON.convertValue(input, MeetingInput.LogMeetingInput.class).command(salt);
    }
}
