package org.mentorledger.server.matrix;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Role;

/**
 * Who asks: in which role, and where they stand to the things of the program {@code alpha} and its mentorships. Each is a
 * column of the tables: {@code own} takes part; {@code next} is asked to take over; {@code left} took part once (and the
 * mentor left the program, too); {@code done} took part in what is closed; {@code prog} is of the program; {@code asks} has
 * applied to it; {@code far} is of another; {@code body} is of the body that audits.
 */
enum Asker {
    ADMIN(Role.ADMIN, "all", "admin"),
    OFFICE(Role.COORDINATOR, "own", "office"),
    OFFICE_FOREIGN(Role.COORDINATOR, "far", "desk"),
    MENTOR(Role.MENTOR, "own", "mia"),
    MENTOR_OF_PROGRAM(Role.MENTOR, "prog", "pam"),
    MENTOR_FOREIGN(Role.MENTOR, "far", "fay"),
    MENTOR_NEXT(Role.MENTOR, "next", "sam"),
    MENTOR_LEFT(Role.MENTOR, "left", "max"),
    MENTOR_CLOSED(Role.MENTOR, "done", "mona"),
    MENTEE(Role.MENTEE, "own", "noah"),
    MENTEE_APPLYING(Role.MENTEE, "asks", "amy"),
    MENTEE_OF_PROGRAM(Role.MENTEE, "prog", "pat"),
    MENTEE_FOREIGN(Role.MENTEE, "far", "finn"),
    MENTEE_LEFT(Role.MENTEE, "left", "lea"),
    MENTEE_CLOSED(Role.MENTEE, "done", "ned"),
    EMPLOYER(Role.EMPLOYER, "-", "employer"),
    AUDITOR(Role.AUDITOR, "body", "auditor", "OACETT"),
    AUDITOR_FOREIGN(Role.AUDITOR, "far", "auditor", "OTHER"),
    REGISTRAR(Role.REGISTRAR, "body", "registrar", "OACETT"),
    REPORTER(Role.REPORTER, "-", "reporter"),
    PRIVACY_OFFICER(Role.PRIVACY_OFFICER, "-", "privacy"),
    GUARDIAN(Role.GUARDIAN, "own", "gina"),
    GUARDIAN_FOREIGN(Role.GUARDIAN, "far", "gus"),
    SUPPORT(Role.SUPPORT, "-", "support"),
    ROLELESS(null, "none", "noah"),
    NOBODY(null, "-", null);

    final @Nullable Role role;
    final String relation;
    final @Nullable String subject;
    final @Nullable String body;

    Asker(@Nullable Role role, String relation, @Nullable String subject) {
        this(role, relation, subject, null);
    }

    Asker(@Nullable Role role, String relation, @Nullable String subject, @Nullable String body) {
        this.role = role;
        this.relation = relation;
        this.subject = subject;
        this.body = body;
    }

    /** Above its column. */
    String roleName() {
        return role == null ? subject == null ? "NOBODY" : "TOKEN" : role.name();
    }

    /** In words, such as {@code MENTOR own}. */
    String words() {
        return roleName() + " " + relation;
    }
}
