package org.mentorledger.server.importing;

import java.nio.file.Path;

/** Opens a file as one of its kind. */
final class Opening {
    private Opening() {}

    /** Reads the whole file; halts when there is a fault in it that is not one of single rows. */
    static FileImport of(Kind kind, Path file, String program) {
        return switch (kind) {
            case MENTORSHIPS -> new MentorshipImport(file, program, nameOf(file));
            case PARTICIPANTS -> participants(file, program);
            case MEETINGS -> meetings(file, program);
            case ATTENDANCE -> new AttendanceImport(file, program, nameOf(file));
            case ENROLMENTS -> enrolments(file, program);
        };
    }

    private static FileImport participants(Path file, String program) {
        return new TableImport<>(new Table<>(file, Participants.LAYOUT), "people", (ledger, sender) -> {
            Programs.see(ledger, program);
            return new Participants(sender, program, nameOf(file));
        });
    }

    private static FileImport meetings(Path file, String program) {
        return new TableImport<>(new Table<>(file, Meetings.LAYOUT), "meetings", (ledger, sender) -> {
            Programs.see(ledger, program);
            return new Meetings(sender, new Matches(ledger, program), nameOf(file));
        });
    }

    private static FileImport enrolments(Path file, String program) {
        return new TableImport<>(new Table<>(file, Enrolments.LAYOUT), "enrolments", (ledger, sender) -> {
            Programs.see(ledger, program);
            return new Enrolments(sender, nameOf(file));
        });
    }

    /** The name of the file as the ledger takes it: one line, not too long. */
    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", " ");
        return CellText.oneLine(name.substring(0, Math.min(name.length(), CellText.LONGEST)));
    }
}
