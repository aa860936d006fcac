package org.mentorledger.server.observing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads of an expression of PromQL which samples it names, by which labels. */
final class PromQl {
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][\\w:]*)\\s*(\\{[^}]*})?(\\s*\\()?");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "m", "s", "h");

    /** Made by Prometheus itself, of every node it asks. */
    private static final Set<String> OF_THE_SCRAPER = Set.of("up");

    private PromQl() {}

    /** What the expression names and the scrape does not have: samples, and labels of samples. */
    static List<String> missing(String expression, Scrape scrape) {
        String plain = expression.replaceAll("\\[[^\\]]*]", "");
        List<String> missing = new ArrayList<>();
        List<String> named = new ArrayList<>();
        Matcher selector = SELECTOR.matcher(GROUPING.matcher(plain).replaceAll(""));
        while (selector.find()) {
            String name = selector.group(1);
            if (selector.group(3) == null && !WORDS.contains(name)) {
                named.add(name);
                missing.addAll(missing(name, selector.group(2), scrape.samples()));
            }
        }
        Matcher grouping = GROUPING.matcher(plain);
        while (grouping.find()) {
            for (String label : grouping.group(2).split("\\s*,\\s*", -1)) {
                if (!label.isBlank() && named.stream().noneMatch(name -> has(scrape.samples(), name, label.strip()))) {
                    missing.add(label.strip());
                }
            }
        }
        return missing;
    }

    private static List<String> missing(String name, @Nullable String labels, Map<String, Set<String>> samples) {
        if (!samples.containsKey(name) && !OF_THE_SCRAPER.contains(name)) {
            return List.of(name);
        }
        List<String> missing = new ArrayList<>();
        Matcher label = LABEL.matcher(labels == null ? "" : labels.replaceAll("\"[^\"]*\"", ""));
        while (label.find()) {
            if (!has(samples, name, label.group(1))) {
                missing.add(name + "{" + label.group(1) + "}");
            }
        }
        return missing;
    }

    private static boolean has(Map<String, Set<String>> samples, String name, String label) {
        return Set.of("job", "instance").contains(label)
                || samples.getOrDefault(name, Set.of()).contains(label);
    }
}
