package org.mentorledger.kernel.eventstore;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.ProgramEvent;

/**
 * The one table of stored names: which class is written under which name and revision. Names are for ever; a class may
 * be moved or renamed as long as its line stays.
 */
public final class EventTypes {

    /** A stored name with the revision of its form. */
    public record WireType(String name, String revision) {}

    private static final Map<Class<? extends LedgerEvent>, WireType> BY_CLASS = new LinkedHashMap<>();
    private static final Map<String, Class<? extends LedgerEvent>> BY_NAME = new LinkedHashMap<>();

    static {
        line(ProgramEvent.Defined.class, "program.Defined", "1");
        line(ProgramEvent.CycleOpened.class, "program.CycleOpened", "1");
        line(ParticipantEvent.Registered.class, "participant.Registered", "1");
        line(ParticipantEvent.Renamed.class, "participant.Renamed", "1");
        line(ParticipantEvent.DesignationRecorded.class, "participant.DesignationRecorded", "1");
        line(MembershipEvent.Accepted.class, "membership.Accepted", "1");
        line(MembershipEvent.AgreementSigned.class, "membership.AgreementSigned", "1");
        line(MentorshipEvent.Proposed.class, "mentorship.Proposed", "1");
        line(MentorshipEvent.Accepted.class, "mentorship.Accepted", "1");
        line(MentorshipEvent.Started.class, "mentorship.Started", "1");
        line(MentorshipEvent.GoalSet.class, "mentorship.GoalSet", "1");
        line(MentorshipEvent.GoalAchieved.class, "mentorship.GoalAchieved", "1");
        line(MentorshipEvent.MeetingLogged.class, "mentorship.MeetingLogged", "1");
        line(MentorshipEvent.MeetingCorrected.class, "mentorship.MeetingCorrected", "1");
        line(MentorshipEvent.MeetingSigned.class, "mentorship.MeetingSigned", "1");
    }

    private EventTypes() {}

    private static void line(Class<? extends LedgerEvent> type, String name, String revision) {
        if (BY_CLASS.put(type, new WireType(name, revision)) != null || BY_NAME.put(name, type) != null) {
            throw new IllegalStateException("Two lines for " + name);
        }
    }

    /** All event classes, in the order of the table. */
    public static Set<Class<? extends LedgerEvent>> classes() {
        return BY_CLASS.keySet();
    }

    /** The stored name and revision of an event class, if it is in the table. */
    public static Optional<WireType> of(Class<?> type) {
        return Optional.ofNullable(BY_CLASS.get(type));
    }

    /** The class that reads events of that stored name, if it is in the table. */
    public static Optional<Class<? extends LedgerEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
