package org.mentorledger.query.session.attendance;

/** One row of divided figures. */
public record AttendanceRowView(
        String key, int sessions, int seats, int uniquePeople, int personMinutes, int absences) {}
