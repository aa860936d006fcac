package org.mentorledger.command.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/**
 * Every rule by which a command may be refused: what the page of errors is made from. They are found, not listed, for no
 * feature is known here.
 */
public final class ErrorCodes {
    private static final String SIDE = "org.mentorledger.command";

    private ErrorCodes() {}

    /** The rules of all features, by feature; those of all commands among them. */
    public static List<Rule> all() {
        var rules = new ClassPathScanningCandidateComponentProvider(false);
        rules.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        return rules.findCandidateComponents(SIDE).stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .sorted(Comparator.naturalOrder())
                .flatMap(ErrorCodes::constants)
                .toList();
    }

    private static Stream<Rule> constants(String name) {
        try {
            return Stream.of(Class.forName(name).getEnumConstants()).map(Rule.class::cast);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
