package org.mentorledger.query.mentorship.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.query.access.Standing;

/**
 * How far a mentorship has come.
 *
 * @param acceptedOn the business date of the first acceptance
 * @param startOn the day it began
 * @param declined why it was declined, in words
 * @param pauses oldest first
 * @param notice the one that stands
 * @param ending once it has ended; what was before stays (row U14)
 */
public record Course(
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate startOn,
        @Nullable String declined,
        List<PauseView> pauses,
        @Nullable NoticeView notice,
        @Nullable Ending ending) {
    static final Course NEW = new Course(null, null, null, List.of(), null, null);

    public Course {
        pauses = List.copyOf(pauses);
    }

    MentorshipStatus status(Parties parties) {
        if (declined != null) {
            return MentorshipStatus.DECLINED;
        }
        if (ending != null) {
            return ending.status();
        }
        if (startOn == null) {
            if (parties.awaitMentee()) {
                return MentorshipStatus.AWAITING_MENTEE;
            }
            return acceptedOn == null ? MentorshipStatus.PROPOSED : MentorshipStatus.ACCEPTED;
        }
        if (notice != null) {
            return MentorshipStatus.NOTICE;
        }
        return isPaused() ? MentorshipStatus.PAUSED : MentorshipStatus.ACTIVE;
    }

    private boolean isPaused() {
        return !pauses.isEmpty() && pauses.get(pauses.size() - 1).resumedOn() == null;
    }

    Course accepted(LocalDate on) {
        return acceptedOn == null ? new Course(on, startOn, declined, pauses, notice, ending) : this;
    }

    Course started(LocalDate on) {
        return new Course(acceptedOn, on, declined, pauses, notice, ending);
    }

    Course declined(String why) {
        return new Course(acceptedOn, startOn, why, pauses, notice, ending);
    }

    Course paused(PauseView pause) {
        List<PauseView> more = new ArrayList<>(pauses);
        more.add(pause);
        return new Course(acceptedOn, startOn, declined, more, notice, ending);
    }

    Course resumed(LocalDate on) {
        List<PauseView> closed = new ArrayList<>(pauses);
        if (isPaused()) {
            closed.set(closed.size() - 1, closed.get(closed.size() - 1).resumed(on));
        }
        return new Course(acceptedOn, startOn, declined, closed, notice, ending);
    }

    Course noticed(@Nullable NoticeView given) {
        return new Course(acceptedOn, startOn, declined, pauses, given, ending);
    }

    Course ended(@Nullable Ending how) {
        return new Course(acceptedOn, startOn, declined, pauses, notice, how);
    }

    /** With the words of those days that somebody of that standing may read. */
    Course toldTo(Standing standing) {
        return new Course(
                acceptedOn,
                startOn,
                declined == null || !standing.isAudit() ? declined : Standing.NOT_SHOWN,
                pauses.stream()
                        .map(pause -> standing.readsWordsOf(pause.from()) ? pause : pause.silent())
                        .toList(),
                notice == null || standing.readsWordsOf(notice.givenOn()) ? notice : notice.silent(),
                ending == null || standing.readsWordsOf(ending.on()) ? ending : ending.silent());
    }

    Course until(LocalDate day) {
        return new Course(
                acceptedOn,
                startOn,
                declined,
                pauses.stream()
                        .filter(pause -> !pause.from().isAfter(day))
                        .map(pause -> pause.known(day))
                        .toList(),
                notice == null || notice.givenOn().isAfter(day) ? null : notice.known(day),
                ending == null || ending.on().isAfter(day) ? null : ending);
    }
}
