package org.mentorledger.command.journey;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.journey.JourneyEvent;

/**
 * What a journey's decisions need of its past.
 *
 * @param experiences by their id
 */
record JourneyState(Careers careers, Progress progress, Map<String, Experience> experiences, Learning learning) {
    static final JourneyState NEW = new JourneyState(Careers.NONE, Progress.NONE, Map.of(), Learning.NONE);

    JourneyState {
        experiences = Collections.unmodifiableMap(new TreeMap<>(experiences));
    }

    /** An experience: by which command it was recorded, and whether it was taken back. */
    record Experience(Made made, boolean voided) {}

    JourneyState after(JourneyEvent event, Made by) {
        if (event instanceof JourneyEvent.ExperienceRecorded e) {
            return with(e.experienceId().value(), new Experience(by, false));
        }
        if (event instanceof JourneyEvent.ExperienceVoided e) {
            String id = e.experienceId().value();
            Experience before = experiences.get(id);
            return before == null ? this : with(id, new Experience(before.made(), true));
        }
        return new JourneyState(careers.after(event), progress.after(event), experiences, learning.after(event));
    }

    private JourneyState with(String id, Experience experience) {
        Map<String, Experience> more = new HashMap<>(experiences);
        more.put(id, experience);
        return new JourneyState(careers, progress, more, learning);
    }
}
