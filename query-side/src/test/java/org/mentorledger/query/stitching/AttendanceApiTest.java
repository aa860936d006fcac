package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.SessionKind;

class AttendanceApiTest extends AttendancesAsked {
    @Test
    void whatAPersonAttendedIsForThemAdminAndTheOfficeOfEachProgram() {
        assertThat(attended(ADMIN, "noah")).containsExactly("s2", "s3", "s1");
        assertThat(attended(NOAH, "noah")).containsExactly("s2", "s3", "s1");
        assertThat(attended(OFFICE, "noah")).containsExactly("s2", "s1");
        assertThat(attended(OTHER_OFFICE, "noah")).containsExactly("s3");
        assertThat(attended(OFFICE, "kim")).containsExactly("s1");
        assertThat(attended(KIM, "kim")).containsExactly("s1");
        assertThat(attended(OFFICE, "ron")).isEmpty();
        for (Actor asker : List.of(RON, KIM, REPORTER, actor("noah"), auditor("OACETT"))) {
            assertThat(api.refusal(asker, attendance("noah", ""))).isEqualTo("NOT_FOUND participantId");
        }
        assertThat(api.refusal(OTHER_OFFICE, attendance("kim", ""))).isEqualTo("NOT_FOUND participantId");
        assertThat(api.refusal(ADMIN, attendance("nobody", ""))).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void K52_workshopsStandInWhatAPersonAttended() {
        told("w1")
                .is("oacett", SessionKind.WORKSHOP)
                .on(LocalDate.of(2026, 12, 1))
                .scheduled()
                .people()
                .recorded("noah", AttendanceStatus.PRESENT);

        assertThat(attended(NOAH, "noah")).containsExactly("w1", "s2", "s3", "s1");
    }

    @Test
    void anAttendanceIsShownWhileItsSessionIsNotYet() {
        story.database().listCollectionNames().forEach(name -> {
            if (name.startsWith("sessions")) {
                story.database().getCollection(name).deleteOne(Filters.eq("s2"));
            }
        });

        assertThat(api.ask(NOAH, attendance("noah", "")).toString())
                .contains("sessionId=s2, session=null", "sessionId=s1, session={id=s1}");
    }

    @Test
    void whatAPersonAttendedIsOfDaysAndPaged() {
        String from =
                api.ask(NOAH, attendance("noah", ", from: \"2026-10-06\"")).toString();
        assertThat(from).contains("sessionId=s2").doesNotContain("s1", "s3");
        String first = api.ask(NOAH, attendance("noah", ", first: 1")).toString();
        String cursor = first.replaceAll(".*endCursor=([^}]*).*", "$1");
        assertThat(api.ask(NOAH, attendance("noah", ", first: 1, after: \"" + cursor + "\""))
                        .toString())
                .contains("sessionId=s3", "hasNextPage=true");
    }

    @Test
    void U16_whoWasMergedCountsOnceAndReadsAllOfIt() {
        telling.registered("noah2", "Noah Singh", MemberRole.MENTEE);
        told("s2").people().recorded("noah2", AttendanceStatus.PRESENT);
        assertThat(api.ask(OFFICE, figures("oacett", "", "uniquePeople")).toString())
                .contains("uniquePeople=3");

        telling.merged("noah2", "noah");

        assertThat(api.ask(OFFICE, figures("oacett", "", "uniquePeople seats")).toString())
                .contains("uniquePeople=2, seats=4");
        assertThat(attended(NOAH, "noah")).containsExactly("s2", "s2", "s3", "s1");
        assertThat(attended(NOAH, "noah2")).hasSize(4);
    }

    private List<String> attended(Actor asker, String person) {
        String answer = api.ask(asker, attendance(person, "")).toString();
        return List.of(answer.split("sessionId=")).stream()
                .skip(1)
                .map(part -> part.replaceAll("[,}].*", ""))
                .toList();
    }

    private static String attendance(String person, String arguments) {
        return "{ attendance(participantId: \"" + person + "\"" + arguments
                + ") { edges { node { sessionId session { id } participant { id } status } }"
                + " pageInfo { hasNextPage endCursor } } }";
    }
}
