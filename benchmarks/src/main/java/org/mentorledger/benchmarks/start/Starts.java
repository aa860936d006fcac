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

/** Starts a bare application and a node in processes of their own, in turn. */
public final class Starts {
    private static final String BARE = "bare application";
    private static final String NODE = "node without PostgreSQL's start";

    private final Path folder;

    /** Nodes keep their data in that folder. */
    public Starts(Path folder) {
        this.folder = folder;
    }

    /** Milliseconds of each, by what it was, the middle one of so many; the rebuild goes on after a node is ready. */
    public Map<String, Object> measure(int rounds) throws IOException, InterruptedException {
        String data = "--mentorledger.data=" + Files.createTempDirectory(folder, "start-");
        start(Whole.class, data); // makes the data folder
        List<Long> bare = new ArrayList<>();
        List<Long> node = new ArrayList<>();
        List<Long> postgres = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            bare.add(start(
                    Bare.class, "--spring.config.name=bare", "--spring.graphql.schema.locations=classpath:bare/")[0]);
            long[] took = start(Whole.class, data);
            node.add(took[0] - took[1]);
            postgres.add(took[1]);
        }
        Map<String, Object> notes = new LinkedHashMap<>();
        notes.put("start of a " + BARE + ", ms", middle(bare));
        notes.put("start of a " + NODE + ", ms", middle(node));
        notes.put("start of its PostgreSQL, ms", middle(postgres));
        notes.put(
                "start of a node, of a bare application",
                String.format(Locale.ROOT, "%.2f", middle(node) * 1.0 / middle(bare)));
        return notes;
    }

    private static long middle(List<Long> of) {
        return of.stream().sorted().toList().get(of.size() / 2);
    }

    private static long[] start(Class<?> main, String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--server.port=0",
                "--logging.level.root=WARN"));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !told.contains(StartTime.TOTAL)) {
            throw new IllegalStateException(told);
        }
        return new long[] {after(StartTime.TOTAL, told), after(StartTime.POSTGRES, told)};
    }

    private static long after(String label, String told) {
        return told.lines()
                .filter(line -> line.startsWith(label))
                .mapToLong(line -> Long.parseLong(line.substring(label.length())))
                .findFirst()
                .orElseThrow();
    }
}
