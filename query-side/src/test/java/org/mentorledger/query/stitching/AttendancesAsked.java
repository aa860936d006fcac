package org.mentorledger.query.stitching;

import static org.mentorledger.query.stitching.Api.actor;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.LeaderKind;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

/** Some attendances of two programs, and who asks for them. */
abstract class AttendancesAsked {
    static final Actor ADMIN = actor("admin", Role.ADMIN);
    static final Actor OFFICE = actor("office", Role.COORDINATOR);
    static final Actor OTHER_OFFICE = actor("elsewhere", Role.COORDINATOR);
    static final Actor REPORTER = actor("reporter", Role.REPORTER);
    static final Actor RON = actor("ron", Role.MENTOR);
    static final Actor NOAH = actor("noah", Role.MENTEE);
    static final Actor KIM = actor("kim", Role.MENTEE);

    final Story story = new Story();
    final Telling telling = Telling.of(story);
    final Api api = new Api(story, telling.vault());

    /** In s1 noah, mia and kim, who is in no program; in s2 noah; in s3, of another program, noah and mia. */
    @BeforeEach
    void tell() {
        telling.people();
        telling.registered("ron", "Ron Hill", MemberRole.MENTOR);
        telling.known("kim", "Kim Low");
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        ToldSessions first = told("s1").scheduled().ledBy("ron", LeaderKind.RETIREE);
        first.people()
                .recorded("noah", AttendanceStatus.PRESENT)
                .recorded("mia", AttendanceStatus.ABSENT)
                .recorded("kim", first.people().stayed(20, 50), true, null, "Guest");
        told("s2").on(LocalDate.of(2026, 11, 2)).scheduled().people().recorded("noah", AttendanceStatus.LATE);
        told("s3")
                .is("other", SessionKind.TRAINING)
                .scheduled()
                .people()
                .recorded("noah", AttendanceStatus.PRESENT)
                .recorded("mia", AttendanceStatus.EXCUSED);
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    ToldSessions told(String id) {
        return new ToldSessions(story, telling.vault(), id);
    }

    static String figures(String program, String arguments, String fields) {
        return "{ knowledgeExchangeAttendance(programId: \"" + program + "\"" + arguments + ") { " + fields + " } }";
    }
}
