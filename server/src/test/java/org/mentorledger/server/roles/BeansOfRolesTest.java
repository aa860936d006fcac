package org.mentorledger.server.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReader;

class BeansOfRolesTest {
    private static final CachingMetadataReaderFactory TYPES = new CachingMetadataReaderFactory();
    private static final List<String> SIDES = List.of("org.mentorledger.command", "org.mentorledger.query");

    /** In a package that says nothing, and neither aggregate nor controller nor anything known. */
    private static final class Forgotten {}

    @Test
    void noBeanOfASideIsWithoutARole() {
        assertThat(found(SIDES)).hasSizeGreaterThan(100).allMatch(BeansOfRolesTest::hasARole);
    }

    @Test
    void aBeanThatNobodyGaveARoleIsSeen() {
        assertThat(hasARole(Forgotten.class.getName())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "command, MentorshipMutations, false",
        "command, query.stitching, false",
        "command, Projection, false",
        "command, RoomsConfiguration, false",
        "command, RoomsElsewhere, false",
        "command, WhenSession, true",
        "command, command.session.Session, true",
        "query, Mutations, false",
        "query, Queries, false",
        "query, query.stitching, false",
        "query, command.session.Session, false",
        "query, WhenSession, false",
        "query, Projection, true",
        "query, projection.RoomsConfiguration, true",
        "query, RoomsElsewhere, false",
        "api, Mutations, true",
        "api, Queries, true",
        "api, query.stitching, true",
        "api, ProgramViews, true",
        "api, command.session.Session, false",
        "api, WhenSession, false",
        "api, projection.RoomsConfiguration, false",
        "api, RoomsElsewhereConfiguration, true",
        "'query,api', projection.RoomsConfiguration, true",
        "'query,api', RoomsElsewhere, false",
        "'command,query,api', Mutations, true",
        "'command,query,api', WhenSession, true",
    })
    void aNodeMakesTheBeansOfItsRolesAndNoOthers(String roles, String bean, boolean there) {
        Set<String> made = made(roles);

        assertThat(made.stream().anyMatch(name -> name.contains(bean)))
                .as(made.toString())
                .isEqualTo(there);
    }

    @Test
    void nothingIsLeftOutWhereANodeDoesEverything() {
        Set<String> all =
                found(List.of("org.mentorledger.command", "org.mentorledger.query", "org.mentorledger.server"));
        Set<String> out = new TreeSet<>(all);
        out.removeAll(made("command,query,api"));

        assertThat(out).allMatch(name -> name.endsWith("RoomsElsewhereConfiguration"));
    }

    private static Set<String> made(String roles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "given", Map.of("mentorledger.store", "axonserver", "mentorledger.roles", roles)));
        OfOtherNodes others = new OfOtherNodes(Roles.of(environment));
        return found(List.of("org.mentorledger.command", "org.mentorledger.query", "org.mentorledger.server")).stream()
                .filter(name -> !isKeptOut(others, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isKeptOut(OfOtherNodes others, String name) {
        try {
            return others.match(type(name), TYPES);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static boolean hasARole(String name) {
        try {
            return Needed.of(type(name), TYPES).isPresent();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static MetadataReader type(String name) throws IOException {
        return TYPES.getMetadataReader(name);
    }

    /** Bean classes of the product, as the start finds them. */
    private static Set<String> found(List<String> packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);
        return packages.stream()
                .flatMap(name -> scanner.findCandidateComponents(name).stream())
                .map(bean -> String.valueOf(bean.getBeanClassName()))
                .filter(BeansOfRolesTest::isOfTheProduct)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfTheProduct(String name) {
        try {
            return !String.valueOf(Class.forName(name, false, BeansOfRolesTest.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation())
                    .contains("test-classes");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
