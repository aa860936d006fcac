package org.mentorledger.server.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mentorledger.command.dispatch.Rule;
import org.mentorledger.query.access.Denial;
import org.mentorledger.server.graphql.ErrorCode;

/** Every code that an error can have, as the enums declare them. */
record Codes(JavaClasses classes) {

    /** Those of the product. */
    static Codes ofTheProduct() {
        return new Codes(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.mentorledger.command", "org.mentorledger.query", "org.mentorledger.server"));
    }

    /** The rules of commands: an enum for each feature. */
    List<Class<?>> rules() {
        return classes.stream()
                .filter(c -> c.isEnum() && c.isAssignableTo(Rule.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    static Stream<Rule> of(Class<?> rules) {
        return Arrays.stream(rules.getEnumConstants()).map(Rule.class::cast);
    }

    /** All of them, each once. */
    List<String> names() {
        return enums().flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(code -> ((Enum<?>) code).name())
                .distinct()
                .sorted()
                .toList();
    }

    /** Those with which nothing is ever refused. */
    List<String> idle() {
        return enums().map(classes::get)
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type))
                        .filter(field -> !isUsed(field)))
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .sorted()
                .toList();
    }

    private static boolean isUsed(JavaField code) {
        return code.getAccessesToSelf().stream()
                .anyMatch(access -> !access.getOriginOwner().equals(code.getOwner()));
    }

    private Stream<Class<?>> enums() {
        return Stream.concat(Stream.of(ErrorCode.class, Denial.class), rules().stream());
    }
}
