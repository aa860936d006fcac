package org.mentorledger.server.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** That the tables would tell: each guard is seen failing on an example that it must reject. */
class TableTest {
    private final Contract contract = Contract.read();

    private static Table table(String row, char letter) {
        Table table = new Table("An example");
        table.put(row, Asker.MENTEE, letter);
        return table;
    }

    private static List<String> faults(Table committed, Table seen) {
        return Table.parse(committed.text().lines().toList())
                .faults(seen, (row, asker, letter) -> "participant(id: \"mia\")");
    }

    @Test
    void whatIsAsCommittedIsNoFault() {
        assertThat(faults(table("Participant.email", '-'), table("Participant.email", '-')))
                .isEmpty();
    }

    @Test
    void aFieldWithoutARowIsAFault() {
        assertThat(faults(new Table("Nothing"), table("Participant.nickname", 'v')))
                .containsExactly("no row for Participant.nickname");
    }

    @Test
    void aRowWithoutAFieldIsAFault() {
        assertThat(faults(table("Participant.gone", 'v'), new Table("Nothing")))
                .containsExactly("a row of nothing: Participant.gone");
    }

    @Test
    void aCellThatAnswersOtherwiseNamesFieldRoleRelationAndWay() {
        assertThat(faults(table("Participant.email", '-'), table("Participant.email", 'v')))
                .containsExactly("Participant.email, MENTEE own: expected -, seen v by participant(id: \"mia\")");
    }

    @Test
    void aWayThatShowsWhatAnotherWithholdsIsFound() {
        Seen seen = new Seen(contract);
        JsonMapper json = new JsonMapper();
        seen.walk(Asker.MENTEE, "Participant", json.readTree("{\"id\":\"mia\",\"email\":null}"), "by id");
        assertThat(seen.contradictions()).isEmpty();

        seen.walk(Asker.MENTEE, "Participant", json.readTree("{\"id\":\"mia\",\"email\":\"m@e.org\"}"), "by list");
        assertThat(seen.contradictions()).containsExactly("MENTEE own: Participant mia.email: {-=by id, v=by list}");
    }

    @Test
    void whatIsOnesOwnHasARowOfItsOwn() {
        Seen seen = new Seen(contract);
        seen.walk(
                Asker.MENTEE,
                "Participant",
                new JsonMapper().readTree("{\"id\":\"noah\",\"email\":\"n@e.org\"}"),
                "by id");

        assertThat(seen.ways("Participant.email (own)", Asker.MENTEE, 'v')).containsExactly("by id");
        assertThat(seen.ways("Participant.email", Asker.MENTEE, 'v')).isEmpty();
    }

    @Test
    void aSecretIsFoundWhereverItIsTold() {
        Secrets secrets = new Secrets(World.read().secrets());
        secrets.search(Asker.SUPPORT, "{\"errors\":[{\"message\":\"secret-note-me-of-noah is not yours\"}]}");

        assertThat(secrets.table().text().lines().filter(line -> line.startsWith("secret-note-me-of-noah")))
                .singleElement()
                .asString()
                .contains("v");
    }

    @Test
    void everyFieldHasARowAndEveryRootFieldAQuestion() {
        Table committed = Table.parse(World.lines("fields.txt"));

        assertThat(contract.fields())
                .allSatisfy(field -> assertThat(committed.has(field))
                        .as("no row for %s", field)
                        .isTrue());
        assertThat(Asking.unasked(contract)).isEmpty();
        assertThat(contract.oddPayloads()).isEmpty();
    }
}
