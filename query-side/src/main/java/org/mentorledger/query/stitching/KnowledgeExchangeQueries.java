package org.mentorledger.query.stitching;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.session.SessionKind;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Listing;
import org.mentorledger.query.access.Page;
import org.mentorledger.query.access.Pages;
import org.mentorledger.query.program.programs.ProgramViews;
import org.mentorledger.query.session.attendance.Asked;
import org.mentorledger.query.session.attendance.AttendanceGrouping;
import org.mentorledger.query.session.attendance.AttendanceRecordView;
import org.mentorledger.query.session.attendance.AttendanceRowView;
import org.mentorledger.query.session.attendance.AttendanceViews;
import org.mentorledger.query.session.attendance.KnowledgeExchangeAttendanceView;
import org.mentorledger.query.session.attendance.RecordPlace;
import org.mentorledger.query.session.attendance.RowKey;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers how sessions were attended: figures to the office and reporters, what they are counted from to the office. */
@Controller
final class KnowledgeExchangeQueries {
    private static final String TYPE = "KnowledgeExchangeAttendance";
    private static final String PROGRAM = "programId";

    private final AttendanceViews attendance;
    private final ProgramViews programs;
    private final Access access;
    private final Disclosures disclosures;

    KnowledgeExchangeQueries(
            AttendanceViews attendance, ProgramViews programs, Access access, Disclosures disclosures) {
        this.attendance = attendance;
        this.programs = programs;
        this.access = access;
        this.disclosures = disclosures;
    }

    @QueryMapping
    KnowledgeExchangeAttendanceView knowledgeExchangeAttendance(
            @Argument String programId,
            @Argument @Nullable LocalDate from,
            @Argument @Nullable LocalDate to,
            @Argument List<SessionKind> kinds,
            @ContextValue Actor actor,
            DataFetchingFieldSelectionSet selected) {
        Pages.checkDays(from, to, "to");
        Pages.checkChoice(kinds, "kinds");
        boolean oversees = access.oversees(actor, programId);
        if ((!oversees && !actor.is(Role.REPORTER)) || programs.find(programId).isEmpty()) {
            throw Denied.notFound(PROGRAM);
        }
        Asked asked = Asked.of(programId, kinds, from, to);
        if (selected.getImmediateFields().stream()
                .allMatch(field -> field.getName().equals("records"))) {
            return KnowledgeExchangeAttendanceView.uncounted(asked);
        }
        if (oversees) {
            return attendance.figures(asked, divisions(selected));
        }
        KnowledgeExchangeAttendanceView figures = attendance.figures(asked, divisions(selected), Floor.PEOPLE);
        Floor.check(figures.uniquePeople());
        return figures;
    }

    /** By what the figures are asked to be divided: all of it is counted in one pass. */
    private static Set<AttendanceGrouping> divisions(DataFetchingFieldSelectionSet selected) {
        Set<AttendanceGrouping> divisions = EnumSet.noneOf(AttendanceGrouping.class);
        for (SelectedField rows : selected.getFields("rows")) {
            divisions.add(AttendanceGrouping.valueOf(
                    String.valueOf(rows.getArguments().get("by"))));
        }
        return divisions;
    }

    @SchemaMapping(typeName = TYPE)
    List<AttendanceRowView> rows(KnowledgeExchangeAttendanceView figures, @Argument AttendanceGrouping by) {
        return figures.rowsBy(by);
    }

    @SchemaMapping(typeName = TYPE)
    Page<AttendanceRecordView> records(
            KnowledgeExchangeAttendanceView figures,
            @Argument @Nullable AttendanceGrouping by,
            @Argument @Nullable String key,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Actor actor) {
        String programId = figures.asked().programId();
        if (!access.oversees(actor, programId)) {
            throw Denied.notFound(PROGRAM);
        }
        Listing listing = Listing.of("records", programId);
        List<AttendanceRecordView> rows = attendance.records(
                figures.asked(), RowKey.of(by, key), RecordPlace.after(listing.after(after)), Pages.checked(first) + 1);
        disclosures.disclosed(actor, "attendance", programId);
        return Page.of(rows, first, listing, after, row -> row.place().text());
    }
}
