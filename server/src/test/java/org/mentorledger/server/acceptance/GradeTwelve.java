package org.mentorledger.server.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** A school of 200 and its office, in the program {@code plus}: what they do, and what they look at. */
final class GradeTwelve {
    static final int STUDENTS = 200;
    static final List<String> CAREERS =
            List.of("Nursing", "Carpentry", "Software", "Farming", "Teaching", "Accounting", "Forestry", "Film", "Law");
    static final String FIGURES = "sessions seats uniquePeople personMinutes absences";
    final Office office;
    final SchoolPlan plan;
    private final Map<String, Set<String>> present = new HashMap<>();
    private final RunningLedger ledger;

    GradeTwelve(RunningLedger ledger) {
        this.ledger = ledger;
        this.office = new Office(ledger.people(), "plus");
        this.plan = new SchoolPlan(office);
    }

    /** Who was there, session by session, as the school itself remembers. */
    Map<String, Set<String>> present() {
        return present;
    }

    /** The program, its careers and its population. */
    JsonNode begins() {
        office.definesTheProgram("MENTORING_PLUS");
        CAREERS.forEach(career -> office.desk()
                .does(
                        "listCareer",
                        Map.of("programId", "plus", "career", career, "regions", List.of("Nova Scotia")),
                        "program { id }"));
        return office.desk()
                .does(
                        "defineCohort",
                        Map.of(
                                "programId",
                                "plus",
                                "cohortId",
                                "g12",
                                "name",
                                "Grade 12",
                                "population",
                                "School leavers"),
                        "program { careers { name } cohorts { id name } }")
                .path("program");
    }

    /** One mentor for each career: nobody at all for Law, and for Film one who still works. */
    void mentorsTellWhatTheyKnow() {
        for (int i = 0; i < CAREERS.size() - 1; i++) {
            String career = CAREERS.get(i);
            String mentor = "mentor-" + i;
            office.registers(mentor, "Mentor of " + career, "MENTOR", Map.of());
            office.mentor(mentor)
                    .does(
                            "declareExperience",
                            Map.of(
                                    "programId",
                                    "plus",
                                    "participantId",
                                    mentor,
                                    "careers",
                                    List.of(career),
                                    "retired",
                                    !career.equals("Film")),
                            "participant { id }");
        }
    }

    /** Everybody three of nine careers, some careers more than others; ten have not answered. */
    void answersTheSurvey() {
        students()
                .filter(i -> i % 20 != 19)
                .forEach(i -> office.desk()
                        .does(
                                "declareInterests",
                                Map.of(
                                        "programId",
                                        "plus",
                                        "participantId",
                                        student(i),
                                        "careers",
                                        interests(i),
                                        "ownWords",
                                        "I helped at home",
                                        "suggestions",
                                        i == 0 ? List.of("Beekeeping") : List.of(),
                                        "onBehalfOf",
                                        student(i),
                                        "reason",
                                        "The survey of the class"),
                                "receipt { sequence }"));
    }

    /** Nine of ten of those who have a seat attend, and the session is held. */
    void isHeld(String id) {
        List<String> enrolled = enrolled(id);
        for (int i = 0; i < enrolled.size(); i++) {
            if (i % 10 != 9) {
                attends(id, enrolled.get(i), i);
            }
        }
        office.desk().does("holdSession", Map.of("sessionId", id), "session { id }");
    }

    /** Somebody comes without a seat. */
    void walksIn(String session, String person) {
        office.desk()
                .does(
                        "recordAttendance",
                        Map.of("sessionId", session, "participantId", person, "status", "PRESENT", "role", "guest"),
                        "session { id }");
        present(session).add(person);
    }

    /** Every third comes late, every fourth leaves for a while. */
    void attends(String session, String person, int i) {
        int day = 4 + Integer.parseInt(session.substring(3));
        Map<String, Object> attendance =
                new HashMap<>(Map.of("sessionId", session, "participantId", person, "status", "PRESENT"));
        if (i % 3 == 0) {
            attendance.put("joinedAt", "2026-10-%02dT13:20:00-03:00".formatted(day));
        } else if (i % 4 == 0) {
            attendance.put(
                    "stays",
                    List.of(
                            Map.of("leftAt", "2026-10-%02dT13:30:00-03:00".formatted(day)),
                            Map.of("joinedAt", "2026-10-%02dT14:00:00-03:00".formatted(day))));
        }
        office.desk().does("recordAttendance", attendance, "session { id }");
        present(session).add(person);
    }

    Set<String> present(String session) {
        return present.computeIfAbsent(session, id -> new HashSet<>());
    }

    List<String> enrolled(String id) {
        return session(id, "roster { participantId enrolment }")
                .path("roster")
                .valueStream()
                .filter(seat -> seat.path("enrolment").asString("").equals("ENROLLED"))
                .map(seat -> seat.path("participantId").asString())
                .sorted()
                .toList();
    }

    JsonNode seat(String session, String person) {
        return session(session, "roster { participantId enrolment position walkIn attendance { status minutes } }")
                .path("roster")
                .valueStream()
                .filter(seat -> seat.path("participantId").asString().equals(person))
                .findFirst()
                .orElseThrow();
    }

    JsonNode session(String id, String selection) {
        return office.desk()
                .asks("query($id: ID!) { session(id: $id) { " + selection + " } }", Map.of("id", id))
                .path("session");
    }

    JsonNode figures(String selection) {
        return office.desk()
                .asks("{ knowledgeExchangeAttendance(programId: \"plus\") { " + selection + " } }")
                .path("knowledgeExchangeAttendance");
    }

    /** Who knows a career. */
    JsonNode coverage(String career) {
        return office.desk()
                .asks("{ careerCoverage(programId: \"plus\") { career retireeIds mentorIds gap } }")
                .path("careerCoverage")
                .valueStream()
                .filter(covered -> covered.path("career").asString().equals(career))
                .findFirst()
                .orElseThrow();
    }

    JsonNode topic(String words) {
        return office.desk()
                .asks("{ topicCoverage(programId: \"plus\") { topic status proposal { title leaderIds } } }")
                .path("topicCoverage")
                .valueStream()
                .filter(topic -> topic.path("topic").asString().equals(words))
                .findFirst()
                .orElseThrow();
    }

    int brings(Path file, String kind) {
        return Shell.run(
                        "java -jar \"$JAR\" import \"$FILE\" --kind " + kind + " --program plus --url \"$URL\"",
                        Map.of(
                                "JAR", LedgerProcess.JAR.toAbsolutePath().toString(),
                                "FILE", file.toString(),
                                "URL", ledger.node().url(),
                                "MENTOR_LEDGER_TOKEN", ledger.people().token("COORDINATOR", "office")))
                .exitCode();
    }

    /** The class, as its school keeps it. */
    static Path sheet(Path folder) throws IOException {
        StringBuilder sheet = new StringBuilder("id,name,roles,birthDate,cohort\n");
        students().forEach(i -> sheet.append("s%03d,Student %d,MENTEE,2008-05-%02d,g12%n".formatted(i, i, 1 + i % 28)));
        return Files.writeString(
                folder.resolve("grade-12.csv"), sheet.toString().replace("\r", ""));
    }

    static IntStream students() {
        return IntStream.range(0, STUDENTS);
    }

    static String student(int i) {
        return "s%03d".formatted(i);
    }

    static List<String> interests(int i) {
        return IntStream.of(i % 4, (i + 2 + i % 5) % CAREERS.size(), (i * 7 + 4) % CAREERS.size())
                .distinct()
                .mapToObj(CAREERS::get)
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
