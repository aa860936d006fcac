package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word that an input offers is one that the command side takes. */
class WordsTest {
    private static final List<Class<?>> INPUTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mentorledger.command").stream()
                    .filter(JavaClass::isRecord)
                    .filter(type -> type.getSimpleName().endsWith("Input"))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    @Test
    void everyWordOfTheContractIsTaken() throws IOException {
        TypeDefinitionRegistry contract = contract();

        assertThat(INPUTS.stream().flatMap(input -> faults(contract, input).stream()))
                .isEmpty();
        assertThat(INPUTS.stream().mapToLong(input -> looks(contract, input)).sum())
                .isGreaterThan(20);
    }

    @Test
    void aWordThatNobodyTakesIsFound() {
        TypeDefinitionRegistry bad =
                new SchemaParser().parse("input PaintInput { colours: [Colour!] } enum Colour { RED GREEN }");

        assertThat(faults(bad, PaintInput.class)).containsExactly("PaintInput.colours offers [GREEN]");
    }

    private record PaintInput(List<Paint> colours) {}

    private enum Paint {
        RED
    }

    private static List<String> faults(TypeDefinitionRegistry contract, Class<?> input) {
        List<String> faults = new ArrayList<>();
        for (InputValueDefinition field : fields(contract, input)) {
            Set<String> taken = taken(input, field.getName());
            Set<String> offered = new TreeSet<>(offered(contract, field));
            offered.removeAll(taken);
            if (!taken.isEmpty() && !offered.isEmpty()) {
                faults.add(input.getSimpleName() + "." + field.getName() + " offers " + offered);
            }
        }
        return faults;
    }

    private static long looks(TypeDefinitionRegistry contract, Class<?> input) {
        return fields(contract, input).stream()
                .filter(field -> !taken(input, field.getName()).isEmpty())
                .count();
    }

    private static List<InputValueDefinition> fields(TypeDefinitionRegistry contract, Class<?> input) {
        return Optional.ofNullable(contract.getTypeOrNull(input.getSimpleName(), InputObjectTypeDefinition.class))
                .map(InputObjectTypeDefinition::getInputValueDefinitions)
                .orElse(List.of());
    }

    private static Set<String> offered(TypeDefinitionRegistry contract, InputValueDefinition field) {
        return Stream.ofNullable(contract.getTypeOrNull(TypeUtil.unwrapAll(field.getType()), EnumTypeDefinition.class))
                .flatMap(type -> type.getEnumValueDefinitions().stream())
                .map(EnumValueDefinition::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> taken(Class<?> input, String field) {
        return Arrays.stream(input.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .map(RecordComponent::getGenericType)
                .map(WordsTest::element)
                .flatMap(type -> type.isEnum() ? Arrays.stream(type.getEnumConstants()) : Stream.empty())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toSet());
    }

    private static Class<?> element(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? element(list.getActualTypeArguments()[0]) : type);
    }

    private static TypeDefinitionRegistry contract() throws IOException {
        TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
            whole.merge(new SchemaParser().parse(file.getInputStream()));
        }
        return whole;
    }
}
