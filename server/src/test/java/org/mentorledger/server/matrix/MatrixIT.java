package org.mentorledger.server.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mentorledger.server.acceptance.RunningLedger;

/** Every field, every way in and every mutation, asked for by everybody, answers as the committed tables say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixIT {
    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final Contract contract = Contract.read();
    private final World world = World.read();
    private final Seen fields = new Seen(contract);
    private final Seen entrances = new Seen();
    private final Seen commands = new Seen();
    private final Secrets secrets = new Secrets(world.secrets());
    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    void everybodyAsks() {
        Door door = new Door(LEDGER.port(), LEDGER.data());
        world.begins(door);
        Asking asking = new Asking(contract, door, fields, entrances, secrets);
        asking.askEverything();
        Doing doing = new Doing(contract, door, commands, secrets);
        doing.tryEverything();
        doing.compareStrangersWithNobody();
        faults.addAll(asking.faults);
        faults.addAll(doing.faults);
    }

    @Test
    void everyFieldShowsWhatItsRowSays() throws IOException {
        assertThat(fields.table("What everybody sees of every field of what the program `alpha` holds.")
                        .heldTo("fields.txt", fields::ways))
                .isEmpty();
    }

    @Test
    void everyQuestionIsAnsweredAsItsRowSays() throws IOException {
        assertThat(entrances
                        .table("How everybody is answered who asks for a thing, or follows it.")
                        .heldTo("entrances.txt", entrances::ways))
                .isEmpty();
    }

    @Test
    void everyMutationIsRefusedAsItsRowSays() throws IOException {
        assertThat(commands.table("Who comes past the door of a mutation.").heldTo("commands.txt", commands::ways))
                .isEmpty();
    }

    @Test
    void nobodyIsToldAnotherSecretThanTheTableSays() throws IOException {
        assertThat(secrets.table().heldTo("secrets.txt", (row, asker, letter) -> ""))
                .isEmpty();
    }

    @Test
    void everyFieldOfTheRootIsAskedFor() {
        assertThat(Asking.unasked(contract)).isEmpty();
        assertThat(contract.oddPayloads()).isEmpty();
    }

    @Test
    void noWayShowsWhatAnotherWithholds() {
        assertThat(fields.contradictions()).isEmpty();
    }

    @Test
    void whatIsNotTheirsAnswersAsWhatIsNotThere() {
        assertThat(faults).isEmpty();
    }
}
