package org.mentorledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.MentorshipId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.mentorship.PartyEvent;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells between whom and on what terms one mentorship begins and goes on. */
public final class ToldTerms {
    private static final LocalDate SPRING = LocalDate.of(2026, 5, 1);

    private final Story story;
    private final Vault vault;
    private final MentorshipId mentorship;

    /** Tells of that mentorship. */
    public ToldTerms(Story story, Vault vault, String mentorshipId) {
        this.story = story;
        this.vault = vault;
        this.mentorship = new MentorshipId(mentorshipId);
    }

    /** It is proposed, as {@code office}. */
    public void proposed(RelationType relation, List<String> mentors, List<String> mentees) {
        story.happens(
                StreamId.of(mentorship),
                new LifecycleEvent.Proposed(
                        mentorship,
                        new ProgramId("oacett"),
                        1,
                        mentors.stream().map(ParticipantId::new).toList(),
                        mentees.stream().map(ParticipantId::new).toList(),
                        relation,
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 6, 1),
                        null,
                        vault.seal(
                                KeyName.of(mentorship),
                                Map.of("title", "A first year", "skills", Telling.json(List.of("networks")))),
                        SPRING,
                        Facts.ZONE),
                Map.of(EventMetaData.ACTOR, "office", EventMetaData.ON_BEHALF_OF, "mia"));
    }

    /** It is proposed, accepted and started. */
    public void begun(RelationType relation, List<String> mentors, List<String> mentees) {
        proposed(relation, mentors, mentees);
        String stream = StreamId.of(mentorship);
        story.happens(
                stream,
                new LifecycleEvent.Accepted(
                        mentorship, new ParticipantId(mentors.get(0)), SPRING.plusDays(1), Facts.ZONE));
        story.happens(stream, new LifecycleEvent.Accepted(mentorship, null, SPRING.plusDays(2), Facts.ZONE));
        story.happens(
                stream,
                new LifecycleEvent.Started(
                        mentorship,
                        1,
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2027, 6, 1),
                        LocalDate.of(2026, 6, 2),
                        Facts.ZONE));
    }

    /** From that day on the mentor supervises, or does not. */
    public void relation(RelationType type, LocalDate since) {
        tell(new LifecycleEvent.RelationTypeChanged(mentorship, type, null, since, Facts.ZONE));
    }

    /** A mentee leaves. */
    public void menteeLeft(String person, LocalDate on) {
        tell(new PartyEvent.MenteeLeft(mentorship, new ParticipantId(person), null, on, Facts.ZONE));
    }

    private void tell(MentorshipEvent event) {
        story.happens(StreamId.of(mentorship), event, Map.of(EventMetaData.ACTOR, "office"));
    }
}
