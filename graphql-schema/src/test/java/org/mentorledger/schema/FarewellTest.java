package org.mentorledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FarewellTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-06-01");

    private final TypeDefinitionRegistry before = Sdl.resource("good/deprecating.graphqls");

    @Test
    void aGoodFarewellIsAccepted() {
        assertThat(Farewell.of(Sdl.resource("good/before-deprecating.graphqls"), before, TODAY.minusYears(1))
                        .faults())
                .isEmpty();
    }

    @Test
    void aBadFarewellIsRejected() {
        assertThat(Farewell.of(before, Sdl.resource("bad/deprecating.graphqls"), TODAY)
                        .faults())
                .containsExactly(
                        "Colour.BROWN must stay until 2028-06-01",
                        "Query.apple must stay until 2027-06-01",
                        "Query.cherry does not say \"Use `Type.field`; removed not before YYYY-MM-DD.\"",
                        "Query.grape does not say \"Use `Type.field`; removed not before YYYY-MM-DD.\"",
                        "Query.pear sends clients to Query.apple, which does not stay",
                        "Query.plum sends clients to Query.nothing, which does not stay",
                        "Query.ripe.in does not say \"Use `Type.field`; removed not before YYYY-MM-DD.\"");
    }

    @Test
    void whatStoodDeprecatedUntilItsDayMayGo() {
        TypeDefinitionRegistry after = Sdl.resource("good/removed.graphqls");

        assertThat(Compatibility.breakages(before, after, TODAY)).isEmpty();
        assertThat(Compatibility.breakages(before, after, TODAY.minusDays(1)))
                .contains(
                        "Colour.GREEN is gone before its day",
                        "Eating.peeled is gone before its day",
                        "Query.apple is gone before its day",
                        "Query.fruit.season is gone before its day");
    }

    @Test
    void whatDidNotStandDeprecatedMayNotGo() {
        assertThat(Compatibility.breakages(before, Sdl.resource("bad/removed.graphqls"), TODAY))
                .anyMatch(it -> it.contains("pear"))
                .contains("Query.cherry is gone before its day");
    }
}
