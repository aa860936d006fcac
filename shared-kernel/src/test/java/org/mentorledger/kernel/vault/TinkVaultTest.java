package org.mentorledger.kernel.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class TinkVaultTest {
    private static final String ANA = "participant:ana";
    private static final Map<String, String> CLEAR = Map.of("name", "Ana Čapek 🌱", "email", "ana@example.org");

    private final KeysInMemory keys = new KeysInMemory();
    private final TinkVault vault = new TinkVault(keys);

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(vault.open(vault.seal(ANA, CLEAR))).contains(CLEAR);
    }

    @Test
    void ofWhatIsSealedSomeFieldsOpenAndTheOthersAreNotLookedAt() {
        Sealed sealed = vault.seal(ANA, CLEAR);
        Map<String, String> fields = new HashMap<>(sealed.fields());
        fields.put("email", "altered");

        assertThat(vault.open(mixed(sealed, sealed.dataKey(), fields), Set.of("name", "birthDate")))
                .contains(Map.of("name", "Ana Čapek 🌱"));
    }

    @Test
    void sealedDataShowNothingOfTheClearValues() {
        assertThat(vault.seal(ANA, CLEAR).toString()).doesNotContain("Ana", "example");
    }

    @Test
    void everySealUsesADataKeyOfItsOwn() {
        Sealed first = vault.seal(ANA, CLEAR);
        Sealed second = vault.seal(ANA, CLEAR);

        assertThat(mixed(first, second.dataKey(), first.fields())).satisfies(this::doesNotOpen);
    }

    @Test
    void aDestroyedKeyOpensNothing() {
        Sealed sealed = vault.seal(ANA, CLEAR);
        keys.keys.remove(ANA);

        assertThat(new TinkVault(keys).open(sealed)).isEmpty();
    }

    @Test
    void aKeyDestroyedElsewhereOpensNothingAMinuteLater() {
        AtomicLong nanos = new AtomicLong();
        TinkVault here = new TinkVault(new WrappingKeys(keys, nanos::get));
        Sealed sealed = here.seal(ANA, CLEAR);
        keys.keys.remove(ANA);

        nanos.addAndGet(60_000_000_000L);

        assertThat(here.open(sealed)).isEmpty();
    }

    @Test
    void aWrappingKeyIsReadFromItsStoreOnceForManyFields() {
        IntStream.range(0, 100).forEach(i -> vault.open(vault.seal(ANA, CLEAR)));

        assertThat(keys.reads).isEqualTo(1);
    }

    @Test
    void aFieldIsBoundToItsName() {
        Sealed sealed = vault.seal(ANA, CLEAR);
        Map<String, String> swapped = new HashMap<>(sealed.fields());
        swapped.put("name", sealed.fields().getOrDefault("email", ""));

        assertThat(mixed(sealed, sealed.dataKey(), swapped)).satisfies(this::doesNotOpen);
    }

    @Test
    void aFieldIsBoundToItsPerson() {
        Sealed sealed = vault.seal(ANA, CLEAR);
        keys.keys.put("participant:bo", keys.findOrCreate(ANA, () -> new byte[0]));

        doesNotOpen(new Sealed("participant:bo", sealed.dataKey(), sealed.fields()));
    }

    @Test
    void alteredDataDoNotOpenAndTheErrorTellsNothing() {
        Sealed sealed = vault.seal(ANA, CLEAR);

        doesNotOpen(mixed(sealed, sealed.dataKey(), Map.of("name", "AAAA")));
        doesNotOpen(mixed(sealed, sealed.dataKey(), Map.of("name", "no base64!")));
    }

    @Test
    void anybodyWithTheKeyCanOpenAFieldWithoutThisCode() throws Exception {
        Sealed sealed = vault.seal(ANA, CLEAR);

        byte[] dataKey = aesGcm(keys.findOrCreate(ANA, () -> new byte[0]), sealed.dataKey(), ANA);
        byte[] name = aesGcm(dataKey, sealed.fields().getOrDefault("name", ""), ANA + "\nname");

        assertThat(new String(name, StandardCharsets.UTF_8)).isEqualTo(CLEAR.get("name"));
    }

    @Test
    void theMacIsHmacSha256UnderTheLedgersOwnKey() throws Exception {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String mac = vault.mac(body);

        Mac plain = Mac.getInstance("HmacSHA256");
        plain.init(new SecretKeySpec(keys.findOrCreate("ledger:mac", () -> new byte[0]), "HmacSHA256"));
        assertThat(mac).isEqualTo(HexFormat.of().formatHex(plain.doFinal(body))).matches("[0-9a-f]{64}");
    }

    @Test
    void twoVaultsOnOneStoreSealForEachOther() {
        TinkVault other = new TinkVault(keys);

        assertThat(other.open(vault.seal(ANA, CLEAR))).contains(CLEAR);
        assertThat(other.mac(new byte[] {1})).isEqualTo(vault.mac(new byte[] {1}));
    }

    @Test
    void manyThreadsSealAndOpenAtOnce() {
        assertThat(IntStream.range(0, 2_000)
                        .parallel()
                        .mapToObj(i -> vault.open(vault.seal("participant:p" + i % 20, CLEAR))))
                .allSatisfy(opened -> assertThat(opened).contains(CLEAR));
    }

    private static Sealed mixed(Sealed of, String dataKey, Map<String, String> fields) {
        return new Sealed(of.key(), dataKey, fields);
    }

    private void doesNotOpen(Sealed sealed) {
        assertThatThrownBy(() -> vault.open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContainingAny("Ana", "example");
    }

    private static byte[] aesGcm(byte[] key, String text, String context) throws Exception {
        byte[] bytes = Base64.getDecoder().decode(text);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, bytes, 0, 12));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(bytes, 12, bytes.length - 12);
    }
}
