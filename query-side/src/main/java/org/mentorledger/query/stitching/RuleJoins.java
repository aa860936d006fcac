package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.roster.NoticeView;
import org.mentorledger.query.program.programs.PolicyView;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The program of a mentorship, the rules it runs by, and what they say of a notice. */
@Controller
final class RuleJoins {
    private static final String TYPE = "Mentorship";

    private final ProgramViews programs;
    private final Today today;

    RuleJoins(ProgramViews programs, Today today) {
        this.programs = programs;
        this.today = today;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, ProgramView> program(List<MentorshipView> mentorships) {
        Map<String, ProgramView> found = programs.find(
                mentorships.stream().map(MentorshipView::programId).distinct().toList());
        Map<MentorshipView, ProgramView> joined = new HashMap<>();
        for (MentorshipView mentorship : mentorships) {
            ProgramView program = found.get(mentorship.programId());
            if (program != null) {
                joined.put(mentorship, program);
            }
        }
        return joined;
    }

    /** Its own rules, or those of its program at the version it runs by. */
    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, PolicyView> policy(List<MentorshipView> mentorships) {
        Map<MentorshipView, PolicyView> joined = new HashMap<>();
        program(mentorships).forEach((mentorship, program) -> joined.put(mentorship, policy(mentorship, program)));
        return joined;
    }

    @BatchMapping(typeName = TYPE)
    Map<MentorshipView, NoticeView> notice(List<MentorshipView> mentorships) {
        List<MentorshipView> noticed =
                mentorships.stream().filter(m -> m.notice() != null).toList();
        Map<MentorshipView, NoticeView> joined = new HashMap<>();
        policy(noticed).forEach((mentorship, policy) -> {
            NoticeView notice = mentorship.notice();
            if (notice != null) {
                joined.put(mentorship, notice.askedFor(policy.noticeDays()));
            }
        });
        return joined;
    }

    @SchemaMapping(typeName = TYPE)
    RelationType relationType(MentorshipView mentorship) {
        return mentorship.relationOn(today.of(mentorship));
    }

    static PolicyView policy(MentorshipView mentorship, ProgramView program) {
        Policy own = mentorship.ownPolicy();
        return own == null ? program.policyAt(mentorship.policyVersion()) : PolicyView.of(own);
    }
}
