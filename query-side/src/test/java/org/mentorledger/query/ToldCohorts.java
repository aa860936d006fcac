package org.mentorledger.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.BriefResourceKind;
import org.mentorledger.kernel.membership.MembershipEvent;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.SessionRules.Exploration;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells of careers and cohorts of the program oacett: who belongs to which, and who can tell of what. */
public final class ToldCohorts {
    private static final ProgramId PROGRAM = new ProgramId("oacett");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Story story;
    private final Vault vault;

    /** Tells into that story, sealing in that vault. */
    public ToldCohorts(Story story, Vault vault) {
        this.story = story;
        this.vault = vault;
    }

    /** Everything once: a list of three careers, one of them taken off again, and a cohort that is divided. */
    public void offer() {
        listed("Welding", null, "Sudbury", "Timmins");
        listed("Surveying", "noah");
        listed("nursing", null);
        delisted("nursing");
        defined("g12", "Grade 12", "Secondary school");
        defined("uni", "University", null);
        defined("g12", "Grade 12, north", "Secondary school");
        planned("g12", "s1", "s2");
        planned("g12", "s2", "s3");
    }

    /** People may pick a career. */
    public void listed(String career, @Nullable String suggestedBy, String... regions) {
        program(new ProgramEvent.CareerListed(
                PROGRAM,
                career,
                List.of(regions),
                suggestedBy == null ? null : new ParticipantId(suggestedBy),
                DAY,
                Facts.ZONE));
    }

    /** Nobody picks a career any more. */
    public void delisted(String career) {
        program(new ProgramEvent.CareerDelisted(PROGRAM, career, DAY, Facts.ZONE));
    }

    /** There is a population, or it has another name. */
    public void defined(String cohort, String name, @Nullable String population) {
        program(new ProgramEvent.CohortDefined(PROGRAM, new CohortId(cohort), name, population, DAY, Facts.ZONE));
    }

    /** A population was divided into sessions. */
    public void planned(String cohort, String... sessions) {
        program(new ProgramEvent.CohortPlanned(
                PROGRAM,
                new CohortId(cohort),
                Arrays.stream(sessions).map(SessionId::new).toList(),
                DAY,
                Facts.ZONE));
    }

    /** The program says how its sessions go. */
    public void ruledBy(SessionRules rules, @Nullable Integer capacity) {
        Policy before = Facts.policy("OACETT");
        program(new ProgramEvent.PolicyRevised(
                PROGRAM,
                new Policy(
                        before.commitment(),
                        before.cadence(),
                        before.shapes(),
                        before.schedulers(),
                        before.agreements(),
                        before.trainings(),
                        before.mentorScreening(),
                        null,
                        null,
                        null,
                        false,
                        capacity,
                        3,
                        before.cpdBody(),
                        null,
                        before.afterEndDays(),
                        before.lateAfterDays(),
                        List.of(),
                        rules),
                3,
                DAY,
                Facts.ZONE));
    }

    /** The rules of a program that explores few or many careers, as its groups are small or large. */
    public static SessionRules rules() {
        return new SessionRules(
                5,
                50,
                "MENTOR_WORKSHOP",
                List.of(
                        new Exploration(10, 2, 3),
                        new Exploration(20, 4, 5),
                        new Exploration(30, 6, 8),
                        new Exploration(null, 8, 10)),
                List.of("Salary ranges", "Communication"));
    }

    /** A member without any preparation, known by no more than an id. */
    public void member(String id, @Nullable String cohort, MemberRole... roles) {
        ParticipantId person = new ParticipantId(id);
        membership(id, new MembershipEvent.Accepted(PROGRAM, person, List.of(roles), DAY, Facts.ZONE));
        if (cohort != null) {
            assigned(id, cohort);
        }
    }

    /** A member leaves. */
    public void withdrawn(String id) {
        ParticipantId person = new ParticipantId(id);
        membership(
                id,
                new MembershipEvent.Withdrawn(
                        PROGRAM,
                        person,
                        vault.seal(KeyName.of(person), Map.of("reason", "They moved")),
                        DAY.plusDays(30),
                        Facts.ZONE));
    }

    /** A member comes into a cohort, or out of every one. */
    public void assigned(String id, @Nullable String cohort) {
        membership(
                id,
                new MembershipEvent.CohortAssigned(
                        PROGRAM, new ParticipantId(id), cohort == null ? null : new CohortId(cohort), DAY, Facts.ZONE));
    }

    /** A member says what they know from experience. */
    public void experienced(String id, boolean retired, String... careers) {
        membership(
                id,
                new MembershipEvent.ExperienceDeclared(
                        PROGRAM, new ParticipantId(id), List.of(careers), retired, DAY, Facts.ZONE));
    }

    /** A person's profile names careers. */
    public void profiled(String id, String... careers) {
        ParticipantId person = new ParticipantId(id);
        story.happens(
                StreamId.of(person),
                new ParticipantEvent.ProfileRevised(
                        person, null, null, null, null, List.of(careers), null, null, List.of(), DAY, Facts.ZONE));
    }

    /** A mentor tells of the past and the employment of a sector, of a website and of positions without an address. */
    public void briefed(String id, String career, String past) {
        ParticipantId person = new ParticipantId(id);
        Map<String, String> text = new HashMap<>();
        text.put("past", past);
        text.put("employment", "Good");
        text.put("titles", Telling.json(List.of("The guild", "Positions")));
        text.put("links", Telling.json(List.of("https://example.org/guild", "")));
        membership(
                id,
                new MembershipEvent.SectorBriefed(
                        PROGRAM,
                        person,
                        career,
                        List.of(
                                new BriefResource(BriefResourceKind.WEBSITE, LocalDate.of(2026, 1, 15)),
                                new BriefResource(BriefResourceKind.POSITION, null)),
                        vault.seal(KeyName.of(person), text),
                        DAY,
                        Facts.ZONE));
    }

    private void program(ProgramEvent event) {
        story.happens(StreamId.of(PROGRAM), event);
    }

    private void membership(String id, MembershipEvent event) {
        story.happens(StreamId.of(PROGRAM, new ParticipantId(id)), event);
    }
}
