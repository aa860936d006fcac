package org.mentorledger.query.career.briefs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.membership.BriefResource;
import org.mentorledger.kernel.membership.BriefResourceKind;
import org.mentorledger.query.projection.Opened;

/**
 * Where more is to be found about a sector.
 *
 * @param asOf the day of which it tells
 */
public record BriefResourceView(
        BriefResourceKind kind,
        String title,
        @Nullable String link,
        @Nullable LocalDate asOf) {

    /** In the order in which they were told; what was erased is one text for all. */
    static List<BriefResourceView> of(List<BriefResource> resources, Opened text) {
        List<String> titles = text.texts("titles");
        List<String> links = text.texts("links");
        List<BriefResourceView> views = new ArrayList<>();
        for (int i = 0; i < resources.size(); i++) {
            BriefResource resource = resources.get(i);
            String link = links.isEmpty() ? "" : at(links, i);
            views.add(new BriefResourceView(
                    resource.kind(), at(titles, i), link.isBlank() ? null : link, resource.asOf()));
        }
        return views;
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : Opened.ERASED;
    }
}
