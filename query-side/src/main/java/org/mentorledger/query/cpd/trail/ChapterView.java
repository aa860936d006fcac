package org.mentorledger.query.cpd.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.MemberRole;

/**
 * The rows of one meeting, or those of one relationship. A row stands once, with everyone whose evidence it touches.
 *
 * @param parties who attended, as the record stands, or who stands in the relationship
 * @param recordHash the record's hash as it stands; null for a relationship
 */
public record ChapterView(List<Party> parties, @Nullable String recordHash, List<Line> lines) {
    /** A chapter before its first row. */
    static final ChapterView EMPTY = new ChapterView(List.of(), null, List.of());

    public ChapterView {
        parties = List.copyOf(parties);
        lines = List.copyOf(lines);
    }

    /** Somebody on a side. */
    public record Party(String participantId, MemberRole role) {}

    /**
     * A row.
     *
     * @param concerns whose evidence it touches
     * @param isShared whether it touches the evidence of whoever joins later, too
     */
    public record Line(CpdAuditTrailRowView row, List<String> concerns, boolean isShared) {
        public Line {
            concerns = List.copyOf(concerns);
        }

        Line alsoOf(String participantId) {
            return isShared
                    ? new Line(
                            row,
                            Stream.concat(concerns.stream(), Stream.of(participantId))
                                    .distinct()
                                    .toList(),
                            true)
                    : this;
        }
    }

    /** Everyone whose evidence any of it touches. */
    List<String> everyone() {
        return lines.stream()
                .flatMap(line -> line.concerns().stream())
                .distinct()
                .toList();
    }

    /** Those who stand in it. */
    List<String> standing() {
        return parties.stream().map(Party::participantId).toList();
    }

    /** A person and everyone on the other side: those whose evidence it touches that this person signs, joins or leaves. */
    List<String> acrossFrom(String participantId) {
        Predicate<Party> across = party -> parties.stream()
                .anyMatch(self -> self.participantId().equals(participantId) && self.role() != party.role());
        return Stream.concat(
                        Stream.of(participantId),
                        parties.stream().filter(across).map(Party::participantId))
                .distinct()
                .toList();
    }

    /** With a row that touches whoever stands in it, and whoever joins later. */
    ChapterView shared(CpdAuditTrailRowView row) {
        return with(new Line(row, standing(), true));
    }

    /** With a row that touches everyone who ever stood in it, and whoever joins later. */
    ChapterView ofEveryone(CpdAuditTrailRowView row) {
        return with(new Line(row, everyone(), true));
    }

    /** With a row that touches these people alone. */
    ChapterView concerning(Collection<String> people, CpdAuditTrailRowView row) {
        return with(new Line(row, List.copyOf(people), false));
    }

    private ChapterView with(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new ChapterView(parties, recordHash, more);
    }

    /** What was true before touches them as well. */
    ChapterView joined(Party party) {
        List<Party> more = new ArrayList<>(parties);
        more.add(party);
        return new ChapterView(
                more,
                recordHash,
                lines.stream().map(line -> line.alsoOf(party.participantId())).toList());
    }

    ChapterView left(String participantId) {
        return new ChapterView(
                parties.stream()
                        .filter(party -> !party.participantId().equals(participantId))
                        .toList(),
                recordHash,
                lines);
    }

    /** With the record that stands from now on. */
    ChapterView recorded(List<Party> attended, @Nullable String hash) {
        return new ChapterView(attended, hash, lines);
    }

    /** Everyone who stood in it before or stands now. */
    Set<String> standingBeforeAnd(List<Party> now) {
        Set<String> both = new LinkedHashSet<>(standing());
        now.forEach(party -> both.add(party.participantId()));
        return both;
    }
}
