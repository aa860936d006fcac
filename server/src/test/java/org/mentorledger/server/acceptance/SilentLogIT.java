package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.Socket;

/** A node that logs all it can says nothing of anybody: whatever they told it, whatever went wrong. */
class SilentLogIT {
    private static final String ASK = "{\"query\":\"%s\"}";

    @Test
    void nothingPersonalAndNoSecretIsLoggedAtDebug(@TempDir Path folder) throws Exception {
        try (LedgerProcess node = LedgerProcess.start(folder.resolve("ledger"), "--logging.level.root=DEBUG")) {
            People people = new People(node);
            String link = signInLink(node.output());
            String printed = node.output();

            theyTellTheirStory(people);
            theyAreRefused(people);
            theyAskNonsense(people, new Knock(node.port));
            strangersKnock(new Knock(node.port), link, people.token("MENTEE", "mentee-1"));
            theyFollow(node.port, people.token("COORDINATOR", "office"));
            theOfficeImports(node, people, folder);
            theStoreFails(node, people);

            String log = node.output().substring(printed.length());
            assertThat(log).as("it logs all it can").contains("DEBUG");
            assertThat(Sentinels.in(log)).isEmpty();
            assertThat(log).as("the code that was used").doesNotContain(link);
        }
    }

    @Test
    void whoLooksForThemFindsThem() {
        assertThat(Sentinels.in("DEBUG variables {name=" + Sentinels.NAME
                        + "}\nDEBUG all is well\nBearer eyJhbGciOiJSUzI1NiJ9"))
                .hasSize(2);
    }

    private static void theyTellTheirStory(People people) {
        Office office = new Office(people, "p1");
        office.definesTheProgram("MENTORING_PLUS");
        office.registers("mentor", Sentinels.NAME, "MENTOR", Map.of());
        office.registers(
                "mentee-1",
                Sentinels.NAME,
                "MENTEE",
                Map.of(
                        "email", Sentinels.EMAIL,
                        "memberNumber", Sentinels.NUMBER,
                        "body", "OACETT",
                        "birthDate", Sentinels.BORN));
        office.proposes(
                "m1", "mentor", List.of("mentee-1"), Map.of("purpose", Sentinels.NOTE, "title", Sentinels.NAME));
        Person mentee = office.mentee("mentee-1");
        mentee.tries(
                "keepNote",
                Map.of("mentorshipId", "m1", "noteId", "n1", "text", Sentinels.NOTE, "visibility", "PAIR"),
                "receipt { sequence }");
        mentee.tries(
                "renameParticipant",
                Map.of("participantId", "mentee-1", "name", Sentinels.NAME),
                "participant { name }");
        office.desk()
                .asks(
                        "query($text: String) { mentorships(filter: {text: $text}) { edges { node { id title } } } }",
                        Map.of("text", Sentinels.NAME));
        office.desk().asks("{ participant(id: \"mentee-1\") { name email birthDate } }");
    }

    private static void theyAreRefused(People people) {
        Person mentee = people.mentee("mentee-1");
        mentee.mayNot("declineMentorship", Map.of("mentorshipId", "qzx-none", "reason", Sentinels.NOTE));
        mentee.mayNot(
                "proposeMentorship",
                Map.of(
                        "id",
                        "m1",
                        "programId",
                        "p1",
                        "mentorIds",
                        List.of("mentor"),
                        "menteeIds",
                        List.of("mentee-1"),
                        "relationType",
                        "NON_SUPERVISING",
                        "title",
                        Sentinels.NOTE));
        people.office().mayNot("renameParticipant", Map.of("participantId", "mentee-1", "name", Sentinels.FORGED));
        people.office().mayNot("registerParticipant", Map.of("id", Sentinels.FORGED, "name", Sentinels.NAME));
        people.office()
                .mayNot(
                        "registerParticipant",
                        Map.of("id", "mentor", "name", Sentinels.NAME, "email", Sentinels.EMAIL));
    }

    private static void theyAskNonsense(People people, Knock knock) {
        String token = people.token("MENTEE", "mentee-1");
        for (String document : List.of(
                "{ " + Sentinels.NOTE,
                "{ participant(id: \"" + Sentinels.NAME + "\") { qzxfield } }",
                "{ participant(id: \"" + Sentinels.NAME + "\") { name } }",
                "query($qzx: Int) { participant(id: $qzx) { name } }",
                "mutation { renameParticipant(input: {participantId: \"" + Sentinels.NAME
                        + "\", name: 7}) { receipt { sequence } } }")) {
            knock.ask(token, document, Map.of("qzx", Sentinels.NAME, "input", Map.of("name", Sentinels.NAME)));
        }
        for (String body : List.of(
                Sentinels.NOTE,
                "{\"query\":\"{ __typename }\",\"variables\":\"" + Sentinels.NAME + "\"}",
                "{\"query\":\"{ __typename }\",\"operationName\":\"" + Sentinels.NUMBER + "\"}",
                "{\"query\":7,\"" + Sentinels.NUMBER + "\":\"" + Sentinels.NAME + "\"}")) {
            knock.send(
                    "POST", "/graphql", body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
            knock.send("POST", "/graphql", body, "Authorization", "Bearer " + token, "Content-Type", "text/plain");
        }
    }

    private static void strangersKnock(Knock knock, String link, String token) {
        String query = ASK.formatted("{ participant(id: \\\"" + Sentinels.NUMBER + "\\\") { name } }");
        for (String path : List.of(
                "/graphql?query=" + Sentinels.NUMBER + "&access_token=" + token,
                "/" + Sentinels.NUMBER + "?a=" + Sentinels.CODE,
                "/graphiql?" + Sentinels.CODE,
                "/sign-in?code=" + Sentinels.CODE,
                link,
                link)) {
            knock.send("GET", path, "");
            knock.send("GET", path, "", "Authorization", "Bearer " + token);
        }
        for (String bad : List.of("qzx.qzx.qzx", token + "x", token.replace('.', '~'), Sentinels.CODE)) {
            knock.send("POST", "/graphql", query, "Authorization", "Bearer " + bad, "Content-Type", "application/json");
            knock.send(
                    "POST",
                    "/graphql",
                    query,
                    "Cookie",
                    "mentor-ledger=" + bad,
                    "GraphQL-Preflight",
                    "1",
                    "Content-Type",
                    "application/json");
        }
        knock.send(
                "POST",
                "/graphql",
                query,
                "Cookie",
                "mentor-ledger=" + token,
                "GraphQL-Preflight",
                "1",
                "Content-Type",
                "application/json");
        knock.send("POST", "/graphql", query, "Authorization", "Basic cXp4OnF6eA==", "Origin", "https://qzx.example");
    }

    private static void theyFollow(int port, String token) throws InterruptedException {
        try (Socket socket = Socket.open(port).of(token)) {
            socket.asks("1", "{ participant(id: \"mentee-1\") { name email } }").hear();
            socket.asks("qzx", "subscription { sessionChanged(id: \"" + Sentinels.NAME + "\") { id } }")
                    .hear();
            socket.say("{\"type\":\"" + Sentinels.NAME + "\"}").end();
        }
        try (Socket socket = Socket.open(port)) {
            socket.say(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer qzx.qzx")))
                    .end();
        }
        new Knock(port).stream(token, ASK.formatted("subscription { sessionChanged(id: \\\"qzx\\\") { title } }"));
    }

    private static void theOfficeImports(LedgerProcess node, People people, Path folder) throws IOException {
        Path sheet = Files.writeString(
                folder.resolve("people.csv"),
                "id,name,roles,email,birthDate\nqzx-1,%s,MENTEE,%s,%s\nqzx 2,%s,NOBODY,%s,yesterday\n"
                        .formatted(Sentinels.NAME, Sentinels.EMAIL, Sentinels.BORN, Sentinels.NAME, Sentinels.NOTE));
        Shell.Result run = Shell.run(
                "java -jar \"$JAR\" import \"$FILE\" --kind participants --program p1 --url \"$URL\"",
                Map.of(
                        "JAR", LedgerProcess.JAR.toAbsolutePath().toString(),
                        "FILE", sheet.toString(),
                        "URL", node.url(),
                        "MENTOR_LEDGER_TOKEN", people.token("COORDINATOR", "office")));
        assertThat(Sentinels.in(run.output())).as("what the import prints").isEmpty();
    }

    /** Its database ends under it. */
    private static void theStoreFails(LedgerProcess node, People people) throws IOException {
        try (var files = Files.walk(node.data)) {
            Path pid = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).get(0).strip()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        assertThat(people.office()
                        .mayNot("renameParticipant", Map.of("participantId", "mentee-1", "name", "Qzx Other")))
                .isEqualTo("UNAVAILABLE");
    }

    private static String signInLink(String output) {
        return output.lines()
                .filter(line -> line.contains("/sign-in?code="))
                .map(line -> line.substring(line.indexOf("/sign-in")))
                .findFirst()
                .orElseThrow();
    }
}
