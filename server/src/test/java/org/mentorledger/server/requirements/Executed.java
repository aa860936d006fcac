package org.mentorledger.server.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One test whose name carries rows, such as {@code O13_O16_aMeetingIsLogged}, as a run reported it.
 *
 * @param type the simple name of its class
 * @param skipped whether it was left out on that machine
 */
record Executed(String type, String test, boolean skipped) implements Comparable<Executed> {
    private static final Pattern ROWS = Pattern.compile("((?:[A-Z]\\d+_)+)\\w+");
    private static final List<String> REPORTS = List.of("surefire-reports", "failsafe-reports");

    /** The rows that the name carries; none if it carries none. */
    List<String> rows() {
        Matcher matcher = ROWS.matcher(test);
        return matcher.matches() ? List.of(matcher.group(1).split("_")) : List.of();
    }

    @Override
    public int compareTo(Executed other) {
        return (type + test).compareTo(other.type + other.test);
    }

    /** What the reports of all modules under a root tell, of test classes that still exist. */
    static SortedSet<Executed> under(Path root) {
        SortedSet<Executed> all = new TreeSet<>();
        for (Path target : list(root).stream().map(m -> m.resolve("target")).toList()) {
            for (String reports : REPORTS) {
                for (Path file : list(target.resolve(reports))) {
                    if (file.getFileName().toString().matches("TEST-.*\\.xml")) {
                        all.addAll(read(file, target.resolve("test-classes")));
                    }
                }
            }
        }
        return all;
    }

    private static List<Executed> read(Path report, Path classes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList cases = factory.newDocumentBuilder().parse(report.toFile()).getElementsByTagName("testcase");
            List<Executed> tests = new ArrayList<>();
            for (int i = 0; i < cases.getLength(); i++) {
                Element test = (Element) cases.item(i);
                String type = test.getAttribute("classname");
                if (Files.exists(classes.resolve(type.replace('.', '/') + ".class"))) {
                    tests.add(new Executed(
                            type.substring(type.lastIndexOf('.') + 1),
                            test.getAttribute("name").replaceFirst("[({\\[].*", ""),
                            test.getElementsByTagName("skipped").getLength() > 0));
                }
            }
            return tests;
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot read " + report, e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
