package org.mentorledger.server.observing;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scraper reads of a node.
 *
 * @param samples names of the samples, each with the names of its labels
 * @param families names of the families, each with what it tells
 */
record Scrape(Map<String, Set<String>> samples, Map<String, String> families) {
    private static final Pattern SAMPLE = Pattern.compile("([a-zA-Z_:][\\w:]*)(?:\\{(.*)})? \\S+");
    private static final Pattern LABEL = Pattern.compile("(\\w+)=\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern HELP = Pattern.compile("# HELP (\\S+) (.*)");

    static Scrape of(String text) {
        Scrape scrape = new Scrape(new TreeMap<>(), new TreeMap<>());
        text.lines().forEach(scrape::read);
        return scrape;
    }

    private void read(String line) {
        Matcher help = HELP.matcher(line);
        Matcher sample = SAMPLE.matcher(line);
        if (help.matches()) {
            families.put(help.group(1), help.group(2).strip());
        } else if (sample.matches()) {
            Set<String> labels = samples.computeIfAbsent(sample.group(1), name -> new TreeSet<>());
            Matcher label = LABEL.matcher(sample.group(2) == null ? "" : sample.group(2));
            while (label.find()) {
                labels.add(label.group(1));
            }
        }
    }

    /** The labels of a family's samples. */
    Set<String> labels(String family) {
        Set<String> labels = new TreeSet<>();
        samples.forEach((name, ofSample) -> {
            if (name.equals(family) || name.equals(family + "_count")) {
                labels.addAll(ofSample);
            }
        });
        return labels;
    }
}
