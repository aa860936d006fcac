package org.mentorledger.kernel.id;

/**
 * The ids under which streams are stored: {@code <stream>:<id>}. Made here only, as plain strings, because the store
 * keeps one name space for all kinds of streams and never forgets.
 */
public final class StreamId {
    private StreamId() {}

    /** The stream of a program. */
    public static String of(ProgramId program) {
        return "program:" + program.value();
    }

    /** The stream of a person. */
    public static String of(ParticipantId participant) {
        return "participant:" + participant.value();
    }

    /** The stream of one person's membership of one program. */
    public static String of(ProgramId program, ParticipantId participant) {
        return "membership:" + program.value() + ":" + participant.value();
    }

    /** The stream of a mentorship. */
    public static String of(MentorshipId mentorship) {
        return "mentorship:" + mentorship.value();
    }

    /** The stream of an account. */
    public static String of(AccountId account) {
        return "account:" + account.value();
    }

    /** The stream of a session. */
    public static String of(SessionId session) {
        return "session:" + session.value();
    }

    /** The stream of one person's way through the stages of one program. */
    public static String ofJourney(ProgramId program, ParticipantId participant) {
        return "journey:" + program.value() + ":" + participant.value();
    }

    /** The kind of stream that a stream id names, such as {@code mentorship}. */
    public static String kind(String streamId) {
        return streamId.substring(0, streamId.indexOf(':'));
    }

    /** What stands behind the kind: the id of the thing, or for a membership or journey both ids with a colon between. */
    public static String subject(String streamId) {
        return streamId.substring(streamId.indexOf(':') + 1);
    }
}
