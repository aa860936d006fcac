package org.mentorledger.server.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MappingTest {

    private static final String[] SIDES = {
        "org.mentorledger.command",
        "org.mentorledger.query",
        "org.mentorledger.server.graphql",
        "org.mentorledger.server.parking"
    };

    @Test
    void everythingThatTheContractPromisesIsAnswered() throws IOException {
        assertThat(Mapping.faults(contract(""), SIDES)).isEmpty();
    }

    @Test
    void aPromiseThatNobodyKeepsIsFound() throws IOException {
        String bad = "extend type Program { nobodyAnswers: Int } extend type Query { nobodyAsks: Int }";

        assertThat(Mapping.faults(contract(bad), SIDES))
                .contains("nothing answers Program.nobodyAnswers", "nothing answers Query.nobodyAsks");
    }

    @Test
    void aResolverWithoutAFieldIsFound() throws IOException {
        String[] stray = {
            "org.mentorledger.command",
            "org.mentorledger.query",
            "org.mentorledger.server.graphql",
            "org.mentorledger.server.parking",
            "org.mentorledger.server.stray"
        };

        assertThat(Mapping.faults(contract("extend type Query { nobodyAsks: Int }"), stray))
                .anyMatch(it -> it.contains("no field is Query.stray"))
                .anyMatch(it -> it.contains("no argument of it is [colour]"));
    }

    private static List<Resource> contract(String more) throws IOException {
        List<Resource> files = new ArrayList<>(
                List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")));
        if (!more.isEmpty()) {
            files.add(new ByteArrayResource(more.getBytes(UTF_8)));
        }
        return files;
    }
}
