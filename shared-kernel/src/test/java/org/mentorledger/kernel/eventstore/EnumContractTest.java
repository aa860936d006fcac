package org.mentorledger.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of enums stand in stored events: a new one is approved by adding a line, none ever goes. */
class EnumContractTest {

    static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "org.mentorledger.kernel.program",
                                "org.mentorledger.kernel.participant",
                                "org.mentorledger.kernel.membership",
                                "org.mentorledger.kernel.mentorship",
                                "org.mentorledger.kernel.session",
                                "org.mentorledger.kernel.journey")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyConstantStaysAsApproved(Class<?> type) {
        String current = Contract.write(names(type));

        assertThat(current).isEqualTo(Contract.approved("enum." + type.getSimpleName(), current));
    }

    @Test
    void thereAreEnumsToLookAt() {
        assertThat(enums()).hasSizeGreaterThan(5);
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }
}
