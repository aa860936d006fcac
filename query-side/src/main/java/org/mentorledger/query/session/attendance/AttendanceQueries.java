package org.mentorledger.query.session.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Identities;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.access.Persons;
import org.mentorledger.query.session.Days;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers what a person attended. */
@Controller
final class AttendanceQueries {
    private static final String PERSON = "participantId";

    private final AttendanceViews attendance;
    private final Access access;
    private final Persons persons;
    private final Identities identities;
    private final Disclosures disclosures;

    AttendanceQueries(
            AttendanceViews attendance,
            Access access,
            Persons persons,
            Identities identities,
            Disclosures disclosures) {
        this.attendance = attendance;
        this.access = access;
        this.persons = persons;
        this.identities = identities;
        this.disclosures = disclosures;
    }

    @QueryMapping
    Page<AttendanceRecordView> attendance(
            @Argument String participantId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        Pages.checkDays(from, to, "to");
        Listing listing = Listing.of("attendance", participantId);
        if (!persons.isKnown(participantId)) {
            throw Denied.notFound(PERSON);
        }
        boolean isSelf = access.isSelf(actor, participantId);
        Set<String> ids = identities.idsOf(participantId);
        Predicate<String> programs = isSelf ? program -> true : access.overseenBy(actor);
        if (!isSelf
                && !access.overseesPerson(actor, participantId)
                && attendance.of(ids, new Days(null, null), programs, null, 1).isEmpty()) {
            throw Denied.notFound(PERSON);
        }
        List<AttendanceRecordView> rows = attendance.of(
                ids, new Days(from, to), programs, RecordPlace.after(listing.after(after)), Pages.checked(first) + 1);
        if (!isSelf) {
            disclosures.disclosed(actor, "attendance", participantId);
        }
        return Page.of(rows, first, listing, after, row -> row.place().text());
    }
}
