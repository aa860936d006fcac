package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    void tabsAndLineBreaksAreOneBlankInALine() {
        assertThat(Input.line("name", " Ana\t\r\nCosta ")).isEqualTo("Ana Costa");
    }

    @Test
    void aTextKeepsItsLines() {
        assertThat(Input.passage("purpose", "one\r\ntwo")).isEqualTo("one\ntwo");
    }

    @Test
    void textIsInNormalFormC() {
        assertThat(Input.line("name", "Noe\u0301")).isEqualTo("No\u00e9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0", "\u200b", "a\u0000b", "a\u0007b", "a\u0085b"})
    void whatIsNoTextIsRefusedWithTheField(String text) {
        refuses(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069})
    void noLineTurnsTheOrderOfWhatIsReadBesideIt(int mark) {
        refuses("Ana " + Character.toString(mark) + "atsoC");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> Input.linkIfGiven("link", "https://a.example/" + Character.toString(mark) + "gpj.exe"));
    }

    @Test
    void whatIsWrittenFromTheRightStaysAsItIs() {
        assertThat(Input.line("name", "\u0645\u0631\u064a\u0645 \u200f(Maryam)"))
                .endsWith("\u200f(Maryam)");
        String quoted = "She said \u2067\u0645\u0631\u064a\u0645\u2069 and \u202b\u0645\u202c.\nAnd so on";
        assertThat(Input.passage("text", quoted)).isEqualTo(quoted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u202eb\u202c", "a\u202db", "a\u2067b", "a\u2067b\n\u2069c", "a\u2067b\u202c", "a\u2069b"})
    void inAPassageNoMarkReachesBeyondItsLineOrOverridesLetters(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Input.passage("text", text));
    }

    @Test
    void emojiFamiliesAreKept() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";
        assertThat(Input.line("name", family)).isEqualTo(family);
    }

    @Test
    void loneSurrogatesAreNoText() {
        refuses("a" + (char) 0xd83d);
        refuses((char) 0xdc00 + "a");
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertThat(Input.line("name", "😀".repeat(Input.LINE))).hasSize(2 * Input.LINE);
        refuses("a".repeat(Input.LINE + 1));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Input.passage("purpose", "a".repeat(Input.PASSAGE + 1)));
    }

    @Test
    void everyRuleIsFoundWithItsSentence() {
        assertThat(ErrorCodes.all())
                .extracting(Rule::name)
                .contains("NOT_FOUND", "AGREEMENT_UNKNOWN", "RECORD_CHANGED", "BORN_IN_FUTURE")
                .doesNotHaveDuplicates();
        assertThat(ErrorCodes.all()).extracting(Rule::sentence).allMatch(sentence -> sentence.endsWith("."));
    }

    private static void refuses(String text) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Input.line("name", text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("BAD_USER_INPUT"))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("name"));
    }
}
