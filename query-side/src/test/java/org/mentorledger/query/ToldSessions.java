package org.mentorledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.PlanningEvent;
import org.mentorledger.kernel.session.SessionEvent;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.kernel.session.SessionPlan;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Sealed;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells how one session is planned and becomes of it; {@link #people} and {@link #content} tell the rest. By {@code office}. */
public final class ToldSessions {
    /** The day of sessions unless said. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    private final Story story;
    private final Vault vault;
    private final SessionId session;

    private SessionKind kind = SessionKind.KNOWLEDGE_EXCHANGE;
    private String program = "oacett";
    private boolean tentative;
    private LocalDate day = DAY;
    private @Nullable LocalTime starts = LocalTime.of(18, 0);
    private @Nullable Integer minutes = 60;
    private @Nullable Integer capacity = 30;
    private @Nullable Stage stage = Stage.A;
    private @Nullable Integer threshold = 50;
    private List<String> careers = List.of("Nursing", "Welding");
    private List<String> topics = List.of();

    /** Tells of that session. */
    public ToldSessions(Story story, Vault vault, String sessionId) {
        this.story = story;
        this.vault = vault;
        this.session = new SessionId(sessionId);
    }

    /** It is of that program and kind. */
    public ToldSessions is(String ofProgram, SessionKind ofKind) {
        program = ofProgram;
        kind = ofKind;
        return this;
    }

    /** It is to be on that day. */
    public ToldSessions on(LocalDate when) {
        day = when;
        return this;
    }

    /** It serves that stage, with these careers. */
    public ToldSessions serves(@Nullable Stage thatStage, String... thoseCareers) {
        stage = thatStage;
        careers = List.of(thoseCareers);
        return this;
    }

    /** It has so many seats; null: as many as come. */
    public ToldSessions seats(@Nullable Integer most) {
        capacity = most;
        return this;
    }

    /** Its day may still change. */
    public ToldSessions tentative() {
        tentative = true;
        return this;
    }

    /** Nobody knows when on its day it begins, and how long it lasts. */
    public ToldSessions untimed() {
        starts = null;
        minutes = null;
        return this;
    }

    /** It lasts so many minutes, of which one must be there for so many percent. */
    public ToldSessions lasts(int thatLong, @Nullable Integer percent) {
        minutes = thatLong;
        threshold = percent;
        return this;
    }

    /** These topics are planned. */
    public ToldSessions topics(String... planned) {
        topics = List.of(planned);
        return this;
    }

    /** It is planned as was said. */
    public ToldSessions scheduled() {
        happens(new PlanningEvent.Scheduled(session, new ProgramId(program), kind, plan(), day, Facts.ZONE));
        return this;
    }

    /** It is planned otherwise, as was said since. */
    public ToldSessions replanned(@Nullable String reason) {
        happens(new PlanningEvent.PlanRevised(
                session, plan(), reason == null ? null : sealed(Map.of("reason", reason)), day, Facts.ZONE));
        return this;
    }

    /** Its day is certain. */
    public ToldSessions confirmed() {
        happens(new PlanningEvent.Confirmed(session, day, Facts.ZONE));
        return this;
    }

    /** It is not held. */
    public ToldSessions cancelled() {
        happens(new PlanningEvent.Cancelled(session, sealed(Map.of("reason", "Snow")), day, Facts.ZONE));
        return this;
    }

    /** It was held on its day, for as long as planned. */
    public ToldSessions held() {
        return held(day, null);
    }

    /** It was held on that day, for so long. */
    public ToldSessions held(LocalDate when, @Nullable Integer lasted) {
        happens(new PlanningEvent.Held(session, lasted, when, Facts.ZONE));
        return this;
    }

    /** That it was held or cancelled is taken back. */
    public ToldSessions reopened() {
        happens(new PlanningEvent.Reopened(session, sealed(Map.of("reason", "Another one")), day, Facts.ZONE));
        return this;
    }

    /** Somebody leads it. */
    public ToldSessions ledBy(String person, LeaderKind as, String... presenting) {
        happens(new PlanningEvent.MentorAssigned(
                session,
                new ParticipantId(person),
                as,
                List.of(presenting),
                as == LeaderKind.OTHER ? sealed(Map.of("reason", "Nobody else was found")) : null,
                day,
                Facts.ZONE));
        return this;
    }

    /** Somebody leads it no more. */
    public ToldSessions released(String person) {
        happens(new PlanningEvent.MentorReleased(session, new ParticipantId(person), null, day, Facts.ZONE));
        return this;
    }

    /** These people are asked to come. */
    public ToldSessions invited(String... persons) {
        happens(new PlanningEvent.Invited(
                session, List.of(persons).stream().map(ParticipantId::new).toList(), day, Facts.ZONE));
        return this;
    }

    /** Who has a seat, and who is there. */
    public ToldRoster people() {
        return new ToldRoster(this, vault);
    }

    /** What it is about. */
    public ToldContent content() {
        return new ToldContent(this, vault);
    }

    /** A moment so many minutes after its beginning. */
    public Instant at(int minute) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC).plusSeconds(60L * minute);
    }

    LocalDate day() {
        return day;
    }

    SessionId session() {
        return session;
    }

    Sealed sealed(Map<String, String> fields) {
        return vault.seal(KeyName.of(session), fields);
    }

    void happens(SessionEvent event) {
        happens(event, "LIVE");
    }

    void happens(SessionEvent event, String origin) {
        story.happens(StreamId.of(session), event, Map.of(EventMetaData.ACTOR, "office", EventMetaData.ORIGIN, origin));
    }

    private SessionPlan plan() {
        List<String> keys = new ArrayList<>();
        topics.forEach(topic -> keys.add(TopicKey.of(topic, vault)));
        Map<String, String> words = new HashMap<>(Map.of(
                "title", "Careers in care",
                "place", "Room 7",
                "timeAllocation", "Ten minutes each",
                "transport", "The bus at five",
                "factors", Telling.json(List.of("Exams"))));
        if (!topics.isEmpty()) {
            words.put("topics", Telling.json(topics));
        }
        return new SessionPlan(
                tentative,
                day,
                starts == null ? null : day.atTime(starts).toInstant(ZoneOffset.UTC),
                minutes,
                capacity,
                Venue.SCHOOL,
                stage,
                careers,
                new CohortId("grade-12"),
                25,
                "Interviews",
                2,
                10,
                threshold,
                keys,
                sealed(words));
    }
}
