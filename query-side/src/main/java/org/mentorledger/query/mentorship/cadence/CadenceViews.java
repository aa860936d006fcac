package org.mentorledger.query.mentorship.cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Kept;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads how regularly people were in contact. */
@Component
public class CadenceViews {
    private final Kept<Course> courses;
    private final Kept<Contact> contacts;

    @Autowired
    CadenceViews(Generations generations) {
        this.courses = new Documents<>(generations, CadenceProjection.ROOM, Courses.SHELF);
        this.contacts = new Documents<>(generations, CadenceProjection.ROOM, Contacts.SHELF);
    }

    private CadenceViews(Folded past) {
        this.courses = past.of(Courses.SHELF);
        this.contacts = past.of(Contacts.SHELF);
    }

    /** The same of what those events left. */
    public CadenceViews in(Folded past) {
        return new CadenceViews(past);
    }

    /**
     * The cadence of each of those mentorships, as of a moment; absent where there is none yet.
     *
     * @param asked how each is asked for, by mentorship
     */
    public Map<String, CadenceView> of(Map<String, Asked> asked, Instant now) {
        Map<String, List<Contact>> known = contacts.listed(asked.keySet());
        Map<String, CadenceView> cadences = new HashMap<>();
        courses.find(asked.keySet()).forEach((id, course) -> {
            LocalDate today = now.atZone(ZoneId.of(course.zone())).toLocalDate();
            Asked how = asked.get(id);
            if (how != null) {
                List<Contact> read = known.getOrDefault(id, List.of()).stream()
                        .filter(contact -> how.knows(contact.day()))
                        .toList();
                new Reckoning(course.knownUntil(how.until()), how.rhythm(), read, how.asOf(today))
                        .view()
                        .ifPresent(view -> cadences.put(id, view));
            }
        });
        return cadences;
    }
}
