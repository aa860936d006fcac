package org.mentorledger.server.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A file for Docker Compose, and what is wrong with it. */
record Compose(String text) {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\$?\\{([^}]*)}");

    /** In words, each with the service it is about; none: nothing that can be seen without starting it. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        services().forEach((name, service) -> new ComposeService(name, service, this).addFaultsTo(faults));
        if (!of("secrets").values().stream()
                .allMatch(secret -> secret instanceof Map<?, ?> m && m.containsKey("environment"))) {
            faults.add("a secret does not come from the environment");
        }
        Set<String> used = new TreeSet<>();
        services().values().forEach(service -> used.addAll(ComposeService.volumes(service)));
        if (!used.equals(of("volumes").keySet())) {
            faults.add("the volumes that are declared are not those that are used");
        }
        if (!REFERENCE.matcher(text).results().map(MatchResult::group).allMatch(this::isOfASecret)) {
            faults.add("a variable may be missing, and nobody would be told");
        }
        return faults;
    }

    /** Read by the node, from a secret; of Compose's own only those that must be there. */
    private boolean isOfASecret(String reference) {
        return reference.startsWith("$$")
                ? of("secrets").containsKey(reference.substring(3, reference.length() - 1))
                : reference.contains(":?");
    }

    Map<String, Map<String, Object>> services() {
        return of("services").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, service -> map(service.getValue())));
    }

    /** A part of the file by its name. */
    Map<String, Object> of(String part) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Object> whole = new Yaml(strict).load(text);
        return map(whole.get(part));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
