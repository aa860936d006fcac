package org.mentorledger.command.journey;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.JourneyEvent;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathDefined;
import org.mentorledger.kernel.journey.JourneyEvent.CareerPathsChosen;
import org.mentorledger.kernel.journey.JourneyEvent.InterestsDeclared;
import org.mentorledger.kernel.vault.Sealed;

/**
 * The careers of a journey, from wide to narrow.
 *
 * @param interests as declared last
 * @param chosen to focus on
 * @param path the one settled on, as long as it is among those chosen
 */
record Careers(
        @Nullable Interests interests,
        List<String> chosen,
        @Nullable String path) {
    static final Careers NONE = new Careers(null, List.of(), null);

    Careers {
        chosen = List.copyOf(chosen);
    }

    /** Careers of the list, and the person's own words only sealed. */
    record Interests(List<String> careers, @Nullable Sealed text) {
        Interests {
            careers = List.copyOf(careers);
        }
    }

    Careers after(JourneyEvent event) {
        if (event instanceof InterestsDeclared e) {
            return new Careers(new Interests(e.careers(), e.text()), chosen, path);
        }
        if (event instanceof CareerPathsChosen e) {
            return new Careers(
                    interests, e.careers(), path != null && e.careers().contains(path) ? path : null);
        }
        return event instanceof CareerPathDefined e ? new Careers(interests, chosen, e.career()) : this;
    }

    /** Whether these are the same, in whatever order. */
    static boolean same(List<String> some, List<String> others) {
        return Set.copyOf(some).equals(Set.copyOf(others));
    }
}
