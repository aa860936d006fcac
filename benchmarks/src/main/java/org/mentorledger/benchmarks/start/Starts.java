package org.mentorledger.benchmarks.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Starts a bare application and a node in processes of their own, in turn: as they are, and each with an archive of its classes. */
public final class Starts {
    private final Path folder;
    private final String classPath;
    private final List<String> node;
    private final List<String> bare = List.of(
            Bare.class.getName(), "--spring.config.name=bare", "--spring.graphql.schema.locations=classpath:bare/");

    /** Nodes keep their data in that folder. */
    public Starts(Path folder) throws IOException {
        this.folder = folder;
        this.classPath = Jars.of(System.getProperty("java.class.path"), folder);
        this.node =
                List.of(Whole.class.getName(), "--mentorledger.data=" + Files.createTempDirectory(folder, "start-"));
    }

    /** What each took, by what it was, the middle one of so many; the rebuild goes on after a node is ready. */
    public Map<String, Object> measure(int rounds) throws IOException, InterruptedException {
        start("-Xshare:auto", node); // makes the data folder
        Map<String, Object> notes = new LinkedHashMap<>();
        compare("start", "-Xshare:auto", "-Xshare:auto", rounds, notes);
        start("-XX:ArchiveClassesAtExit=" + folder.resolve("bare.jsa"), bare);
        start("-XX:ArchiveClassesAtExit=" + folder.resolve("node.jsa"), node);
        compare(
                "start with an archive of its classes",
                "-XX:SharedArchiveFile=" + folder.resolve("bare.jsa"),
                "-XX:SharedArchiveFile=" + folder.resolve("node.jsa"),
                rounds,
                notes);
        return notes;
    }

    private void compare(String what, String forBare, String forNode, int rounds, Map<String, Object> notes)
            throws IOException, InterruptedException {
        List<Took> bares = new ArrayList<>();
        List<Took> nodes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bares.add(start(forBare, bare));
            nodes.add(start(forNode, node));
        }
        put(what + ", bare application", bares, notes);
        put(what + ", node without PostgreSQL's start", nodes, notes);
        notes.put(what + ", node: PostgreSQL's start, ms", middle(nodes, Took::postgres));
        notes.put(what + ", node: rebuild after it is ready, ms", middle(nodes, Took::rebuild));
        notes.put(what + ", node of bare, by the clock", share(nodes, bares, Took::ready));
        notes.put(what + ", node of bare, processor time", share(nodes, bares, Took::work));
        notes.put(what + ", node of bare, processor time of the thread that starts", share(nodes, bares, Took::main));
        notes.put(
                what + ", node: where that thread works most, ms",
                String.join("; ", nodes.get(0).steps()));
        notes.put(
                what + ", bare: where that thread works most, ms",
                String.join("; ", bares.get(0).steps()));
    }

    private static void put(String what, List<Took> starts, Map<String, Object> notes) {
        notes.put(
                what,
                String.format(
                        Locale.ROOT,
                        "%d ms, processor time %d ms (%d ms in the thread that starts), %d classes",
                        middle(starts, Took::ready),
                        middle(starts, Took::work),
                        middle(starts, Took::main),
                        middle(starts, Took::classes)));
    }

    private static String share(List<Took> of, List<Took> beside, ToLongFunction<Took> figure) {
        return String.format(Locale.ROOT, "%.2f", middle(of, figure) * 1.0 / middle(beside, figure));
    }

    private static long middle(List<Took> of, ToLongFunction<Took> figure) {
        return of.stream().mapToLong(figure).sorted().toArray()[of.size() / 2];
    }

    private Took start(String option, List<String> main) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option, "-cp", classPath));
        command.addAll(main);
        command.addAll(List.of("--server.port=0", "--logging.level.root=WARN"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return Took.read(told);
    }
}
