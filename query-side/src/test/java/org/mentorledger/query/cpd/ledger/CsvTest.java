package org.mentorledger.query.cpd.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void rowsEndAndCellsAreQuotedAsTheStandardSays() {
        assertThat(cell("A, B")).isEqualTo("\"A, B\"\r\n");
        assertThat(cell("so \"called\"")).isEqualTo("\"so \"\"called\"\"\"\r\n");
        assertThat(cell("two\nlines")).isEqualTo("\"two\nlines\"\r\n");
        assertThat(cell("")).isEqualTo("\"\"\r\n");
        assertThat(new Csv().row(List.of(List.of("A"), List.of())).text()).isEqualTo("\"A\",\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＠SUM"})
    void whatASpreadsheetWouldTakeForAFormulaIsText(String value) {
        assertThat(cell(value)).startsWith("\"'" + value);
        assertThat(cell("A", value)).startsWith("\"A; '" + value);
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(cell("Anne-Marie = 1")).isEqualTo("\"Anne-Marie = 1\"\r\n");
    }

    private static String cell(String... values) {
        return new Csv().row(List.of(List.of(values))).text();
    }
}
