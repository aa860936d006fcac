package org.mentorledger.server.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {
    private static final House HOUSE = new House(
            "org.mentorledger",
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.mentorledger"));
    private static final House BAD = new House("badhouse", new ClassFileImporter().importPackages("badhouse"));
    private static final House EMPTY = new House("nobody", classes());

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(Rule rule) {
        rule.in(HOUSE).check(HOUSE.classes());
    }

    @ParameterizedTest
    @EnumSource
    void theRuleRejectsABadHouse(Rule rule) {
        assertThatThrownBy(() -> rule.in(BAD).check(BAD.classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule.rejected().getName());
    }

    @ParameterizedTest
    @EnumSource
    void theRuleDoesNotPassForWantOfClasses(Rule rule) {
        assertThatThrownBy(() -> rule.in(EMPTY).check(EMPTY.classes())).isInstanceOf(AssertionError.class);
    }

    @Test
    void featuresAndRoomsAreFound() {
        assertThat(HOUSE.features()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(HOUSE.rooms()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(HOUSE.rooms())
                .allSatisfy(room -> assertThat(List.of(room.split("\\."))).hasSize(5));
    }

    private static JavaClasses classes() {
        return new ClassFileImporter().importPackages("nobody");
    }
}
