package org.mentorledger.kernel.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.upcast.Upcasts;

class EventContractTest {
    private static final Pattern FILE = Pattern.compile("(.+?)\\.r(\\d+)\\..*");

    static Stream<Class<? extends LedgerEvent>> classes() {
        return EventTypes.classes().stream();
    }

    static Stream<Path> files() {
        return Contract.files().stream();
    }

    /** Every sealed interface of events, found on the class path: one per stream. */
    static Stream<Class<?>> vocabularies() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.mentorledger.kernel")
                        .stream()
                        .filter(c -> c.isInterface() && c.isAssignableTo(LedgerEvent.class))
                        .map(JavaClass::reflect)
                        .filter(c -> c != LedgerEvent.class);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyEventIsWrittenAndReadAsApproved(Class<? extends LedgerEvent> type) {
        for (Example kind : Example.values()) {
            LedgerEvent example = kind.of(type);
            String approved = Contract.approved(file(wire(type)) + kind.suffix, Contract.write(example));

            assertThat(Contract.faults(example, approved)).isEmpty();
            assertThat(EventJson.mapper().readValue(approved, type)).isEqualTo(example);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatWasEverStoredStaysReadable(Path file) throws IOException {
        WireType stored = stored(file);

        assertThat(EventTypes.named(stored.name()))
                .hasValueSatisfying(type -> assertThat(
                                wire(type).equals(stored)
                                        ? Contract.faults(type, read(file))
                                        : Contract.faultsOfEarlier(
                                                stored, file.getFileName().toString(), read(file)))
                        .isEmpty());
    }

    @Test
    void everyRevisionThatEverWasLiesThereAndIsRead() {
        Set<WireType> lying =
                Contract.files().stream().map(EventContractTest::stored).collect(Collectors.toSet());

        assertThat(EventTypes.classes()).allSatisfy(type -> assertThat(lying).containsAll(revisions(wire(type))));
        assertThat(lying).allMatch(EventTypes::isReadable);
    }

    @Test
    void everyEarlierRevisionHasAStepToTheNextAndNoOtherHas() {
        Set<WireType> earlier = new HashSet<>();
        EventTypes.classes().forEach(type -> earlier.addAll(revisions(wire(type))));
        EventTypes.classes().forEach(type -> earlier.remove(wire(type)));

        assertThat(Upcasts.earlier()).isEqualTo(earlier).hasSizeGreaterThan(3);
    }

    @Test
    void everyEventOfEveryVocabularyIsInTheTable() {
        assertThat(vocabularies())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(vocabulary -> assertThat(missing(vocabulary)).isEmpty());
    }

    @Test
    void noEventStandsOutsideAVocabulary() {
        List<Class<?>> vocabularies = vocabularies().toList();

        assertThat(EventTypes.classes())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(vocabularies).contains(type.getInterfaces()[0]));
    }

    @Test
    void aNameIsTheStreamAndTheRecord() {
        assertThat(EventTypes.classes()).allSatisfy(type -> {
            String stream = type.getPackageName()
                    .substring(LedgerEvent.class.getPackageName().length() + 1);
            assertThat(wire(type).name()).isEqualTo(stream + "." + type.getSimpleName());
        });
    }

    @Test
    void equalEventsHaveEqualBytes() {
        assertThat(EventTypes.classes())
                .allSatisfy(type -> assertThat(EventJson.mapper().writeValueAsBytes(Example.FULL.of(type)))
                        .isEqualTo(EventJson.mapper().writeValueAsBytes(Example.FULL.of(type))));
    }

    /** The permitted events of a vocabulary that the table does not know. */
    static Set<Class<?>> missing(Class<?> vocabulary) {
        Set<Class<?>> missing = new HashSet<>(Arrays.asList(vocabulary.getPermittedSubclasses()));
        missing.removeIf(Class::isInterface);
        missing.removeAll(EventTypes.classes());
        return missing;
    }

    private static List<WireType> revisions(WireType current) {
        return IntStream.rangeClosed(1, current.number())
                .mapToObj(number -> new WireType(current.name(), String.valueOf(number)))
                .toList();
    }

    private static WireType stored(Path file) {
        Matcher parts = FILE.matcher(file.getFileName().toString());
        assertThat(parts.matches()).as("%s", file).isTrue();
        return new WireType(parts.group(1), parts.group(2));
    }

    private static WireType wire(Class<?> type) {
        return EventTypes.of(type).orElseThrow();
    }

    private static String file(WireType wire) {
        return wire.name() + ".r" + wire.revision();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
