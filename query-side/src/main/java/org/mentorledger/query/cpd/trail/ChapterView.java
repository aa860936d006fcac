package org.mentorledger.query.cpd.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one meeting, or those of one relationship, with everyone whose evidence they ever touched. A row stands
 * once, however many people it concerns.
 *
 * @param recordHash the record's hash as it stands; null for a relationship
 */
public record ChapterView(List<String> people, @Nullable String recordHash, List<CpdAuditTrailRowView> rows) {
    public ChapterView {
        people = List.copyOf(people);
        rows = List.copyOf(rows);
    }

    ChapterView with(CpdAuditTrailRowView row, @Nullable String newHash, Collection<String> concerned) {
        Set<String> everyone = new LinkedHashSet<>(people);
        everyone.addAll(concerned);
        List<CpdAuditTrailRowView> more = new ArrayList<>(rows);
        more.add(row);
        return new ChapterView(List.copyOf(everyone), newHash, more);
    }
}
