package org.mentorledger.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleTest {

    @Test
    void theContractIsDescribedAndNamedThroughout() {
        assertThat(Style.faults(Sdl.contract())).isEmpty();
        assertThat(Sdl.contract().types()).containsKeys("Query", "Mutation", "Mentorship", "LogMeetingInput");
    }

    @Test
    void theStyleRejectsABadExample() {
        assertThat(Style.faults(Sdl.resource("bad/style.graphqls")))
                .containsExactly(
                        "Colour.red is not described",
                        "Colour.red is not named as [A-Z]+(_[A-Z]+)*",
                        "Fruit is not described",
                        "Fruit.Kernels is not named as [a-z][A-Za-z0-9]*",
                        "Fruit.kernels.first is not described",
                        "Fruit.names lists what may be null",
                        "Moment is not described",
                        "Mutation.eat is not eat(input: EatInput!): EatPayload!",
                        "Peel ends with neither Input nor Filter",
                        "Peel.with is not described",
                        "fruit_bowl is not named as [A-Z][A-Za-z0-9]*");
    }
}
