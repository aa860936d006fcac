package org.mentorledger.query.stitching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.program.programs.ProgramView;
import org.mentorledger.query.program.programs.ProgramViews;
import org.mentorledger.query.session.attendance.AttendanceRecordView;
import org.mentorledger.query.session.sessions.SeatView;
import org.mentorledger.query.session.sessions.SessionDoor;
import org.mentorledger.query.session.sessions.SessionMentorView;
import org.mentorledger.query.session.sessions.SessionView;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** The program and the people of a session, and the session and the person of an attendance. */
@Controller
final class SessionJoins {
    private final ProgramViews programs;
    private final PeopleOfSessions people;
    private final SessionDoor sessions;
    private final Access access;

    SessionJoins(ProgramViews programs, PeopleOfSessions people, SessionDoor sessions, Access access) {
        this.programs = programs;
        this.people = people;
        this.sessions = sessions;
        this.access = access;
    }

    @BatchMapping(typeName = "Session")
    Map<SessionView, ProgramView> program(List<SessionView> shown, @ContextValue Actor actor) {
        Predicate<ProgramView> known = knownTo(actor);
        Map<String, ProgramView> found = programs.find(
                shown.stream().map(SessionView::programId).distinct().toList());
        Map<SessionView, ProgramView> joined = new HashMap<>();
        for (SessionView session : shown) {
            ProgramView program = found.get(session.programId());
            if (program != null) {
                joined.put(session, known.test(program) ? program : program.toOutsiders());
            }
        }
        return joined;
    }

    private Predicate<ProgramView> knownTo(Actor actor) {
        Set<String> known = access.knownPrograms(actor);
        return program -> actor.is(Role.ADMIN)
                || known.contains(program.id())
                || access.auditsFor(actor, program.policy().cpdBody());
    }

    @BatchMapping(typeName = "SessionMentor", field = "participant")
    Map<SessionMentorView, ParticipantView> leader(List<SessionMentorView> leaders, @ContextValue Actor actor) {
        return people.of(actor, leaders, SessionMentorView::programId, SessionMentorView::participantId);
    }

    @BatchMapping(typeName = "Seat", field = "participant")
    Map<SeatView, ParticipantView> guest(List<SeatView> seats, @ContextValue Actor actor) {
        return people.of(actor, seats, SeatView::programId, SeatView::participantId);
    }

    @BatchMapping(typeName = "AttendanceRecord", field = "participant")
    Map<AttendanceRecordView, ParticipantView> attendee(List<AttendanceRecordView> records, @ContextValue Actor actor) {
        return people.of(actor, records, AttendanceRecordView::programId, AttendanceRecordView::participantId);
    }

    @BatchMapping(typeName = "AttendanceRecord")
    Map<AttendanceRecordView, SessionView> session(List<AttendanceRecordView> records, @ContextValue Actor actor) {
        Map<String, SessionView> found = sessions.open(
                actor,
                records.stream().map(AttendanceRecordView::sessionId).distinct().toList());
        Map<AttendanceRecordView, SessionView> joined = new HashMap<>();
        for (AttendanceRecordView record : records) {
            SessionView session = found.get(record.sessionId());
            if (session != null) {
                joined.put(record, session);
            }
        }
        return joined;
    }
}
