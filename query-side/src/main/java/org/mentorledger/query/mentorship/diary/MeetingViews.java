package org.mentorledger.query.mentorship.diary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.evidence.RecordedMeeting;
import org.mentorledger.query.projection.Beside;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Kept;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reads meetings, and the times at which mentors can meet. */
@Component
public class MeetingViews {
    private static final Comparator<MeetingView> BY_DAY = Comparator.comparing(MeetingView::heldOn)
            .thenComparing(MeetingView::recordedAt)
            .thenComparing(MeetingView::id);
    private static final Comparator<SlotView> BY_TIME =
            Comparator.comparing(SlotView::day).thenComparing(SlotView::from).thenComparing(SlotView::mentorId);

    private final MeetingProjection projection;
    private final Kept<Arranged> arranged;
    private final Kept<RecordedMeeting> meetings;
    private final Kept<OfferedSlots> slots;
    private final Beside<Arranged> plansBeside;
    private final Beside<RecordedMeeting> recordsBeside;

    @Autowired
    MeetingViews(Generations generations, MeetingProjection projection) {
        Documents<Arranged> plans = new Documents<>(generations, MeetingProjection.ROOM, projection.arranged());
        Documents<RecordedMeeting> records =
                new Documents<>(generations, MeetingProjection.ROOM, projection.meetings());
        this.projection = projection;
        this.arranged = plans;
        this.meetings = records;
        this.slots = new Documents<>(generations, MeetingProjection.ROOM, MeetingProjection.SLOTS);
        this.plansBeside = plans.besideAsListed();
        this.recordsBeside = records.besideAsListed();
    }

    private MeetingViews(MeetingViews now, Folded past) {
        this.projection = now.projection;
        this.arranged = past.of(projection.arranged());
        this.meetings = past.of(projection.meetings());
        this.slots = past.of(MeetingProjection.SLOTS);
        this.plansBeside = now.plansBeside;
        this.recordsBeside = now.recordsBeside;
    }

    /** The same of what those events left; beside mentorships only what is stored stands. */
    public MeetingViews in(Folded past) {
        return new MeetingViews(this, past);
    }

    /**
     * The meetings of each of those mentorships as far as an asker may read them, by the day they were held or are
     * scheduled for. Of days that were not theirs they read the facts alone, without agenda and disputes (row U5).
     *
     * @param standings where the asker stands to each mentorship
     * @param supervised the mentorships in which contact must be supervised; asked when that is shown
     */
    public Map<String, List<MeetingView>> of(Map<String, Standing> standings, Predicate<String> supervised) {
        return of(standings, supervised, arranged.listed(standings.keySet()), meetings.listed(standings.keySet()));
    }

    /** The same of what was read beside the mentorships: plans and records, by mentorship. */
    public Map<String, List<MeetingView>> of(
            Map<String, Standing> standings,
            Predicate<String> supervised,
            Map<String, List<Arranged>> plans,
            Map<String, List<RecordedMeeting>> records) {
        Map<String, List<MeetingView>> byMentorship = new HashMap<>();
        standings.forEach((id, standing) -> byMentorship.put(
                id,
                together(
                        plans.getOrDefault(id, List.of()),
                        records.getOrDefault(id, List.of()),
                        new Showing(standing, () -> supervised.test(id)))));
        return byMentorship;
    }

    /** As plans stand beside mentorships. */
    public Beside<Arranged> plansBeside() {
        return plansBeside;
    }

    /** As records stand beside mentorships. */
    public Beside<RecordedMeeting> recordsBeside() {
        return recordsBeside;
    }

    private static List<MeetingView> together(List<Arranged> plans, List<RecordedMeeting> records, Showing showing) {
        Map<String, Arranged> open = new LinkedHashMap<>();
        plans.forEach(plan -> open.put(plan.meetingId(), plan));
        List<MeetingView> views = new ArrayList<>();
        for (RecordedMeeting record : records) {
            showing.held(record, open.remove(record.meetingId())).ifPresent(views::add);
        }
        open.values().forEach(plan -> showing.arranged(plan).ifPresent(views::add));
        views.sort(BY_DAY);
        return views;
    }

    /** The times offered in each of those mentorships, by day and time. */
    public Map<String, List<SlotView>> availability(Collection<String> mentorshipIds) {
        Map<String, List<SlotView>> byMentorship = new HashMap<>();
        slots.listed(mentorshipIds)
                .forEach((mentorship, offered) -> byMentorship.put(
                        mentorship,
                        offered.stream()
                                .flatMap(one -> one.slots().stream())
                                .sorted(BY_TIME)
                                .toList()));
        return byMentorship;
    }
}
