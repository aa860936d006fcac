package org.mentorledger.kernel.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The vault on Tink's AES-256-GCM. Every key is 32 bytes and every ciphertext is nonce, then cipher bytes, then tag, so
 * that whoever is given a data key can open a field with any tool. Safe for use by many threads.
 */
public final class TinkVault implements Vault {
    /** The name of the key under which commands are compared. */
    public static final String MAC_KEY = "ledger:mac";

    private static final int KEY_BYTES = 32;

    private static final int MAC_BYTES = 32;

    private final WrappingKeys wrapping;
    private volatile @Nullable Keyed lastKeyed;

    /** A vault whose wrapping keys lie in {@code store}. */
    public TinkVault(KeyStore store) {
        this.wrapping = new WrappingKeys(store, System::nanoTime);
    }

    TinkVault(WrappingKeys wrapping) {
        this.wrapping = wrapping;
    }

    @Override
    public Sealed seal(String key, Map<String, String> fields) {
        return seal(key, wrapping.findOrCreate(key, TinkVault::freshKey), fields);
    }

    @Override
    public Sealed sealAsFirst(String key, Map<String, String> fields) {
        return seal(key, wrapping.make(key, TinkVault::freshKey), fields);
    }

    @Override
    public void prepare(Collection<Sealed> sealed) {
        wrapping.fetch(sealed.stream().map(Sealed::key).collect(Collectors.toSet()));
    }

    private static Sealed seal(String key, Aead wrap, Map<String, String> fields) {
        byte[] dataKey = freshKey();
        try {
            Aead data = new AesGcmJce(dataKey);
            Map<String, String> sealed = new TreeMap<>();
            for (Map.Entry<String, String> field : fields.entrySet()) {
                byte[] clear = field.getValue().getBytes(StandardCharsets.UTF_8);
                sealed.put(field.getKey(), encode(data.encrypt(clear, boundTo(key, field.getKey()))));
            }
            return new Sealed(key, encode(wrap.encrypt(dataKey, boundTo(key))), sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing under " + key + " failed", e);
        }
    }

    /** @throws IllegalStateException when the key exists but does not open this: altered, or moved from elsewhere */
    @Override
    public Optional<Map<String, String>> open(Sealed sealed) {
        return open(sealed, sealed.fields().keySet());
    }

    @Override
    public Optional<Map<String, String>> open(Sealed sealed, Set<String> fields) {
        return wrapping.find(sealed.key()).map(wrap -> open(sealed, fields, wrap));
    }

    private static Map<String, String> open(Sealed sealed, Set<String> fields, Aead wrap) {
        try {
            Aead data = new AesGcmJce(wrap.decrypt(decode(sealed.dataKey()), boundTo(sealed.key())));
            Map<String, String> clear = new TreeMap<>();
            for (Map.Entry<String, String> field : sealed.fields().entrySet()) {
                if (!fields.contains(field.getKey())) {
                    continue;
                }
                byte[] opened = data.decrypt(decode(field.getValue()), boundTo(sealed.key(), field.getKey()));
                clear.put(field.getKey(), new String(opened, StandardCharsets.UTF_8));
            }
            return Map.copyOf(clear);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("What is sealed under " + sealed.key() + " does not open", e);
        }
    }

    @Override
    public String mac(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(keyed().compute(canonical, MAC_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is missing from this Java", e);
        }
    }

    /** To look for who offers the algorithm and to make it ready for the key takes as long as a short text itself. */
    private Prf keyed() throws GeneralSecurityException {
        SecretKeySpec key = wrapping.mac(MAC_KEY, TinkVault::freshKey);
        Keyed last = lastKeyed;
        if (last == null || !last.key().equals(key)) {
            last = new Keyed(key, new PrfHmacJce("HMACSHA256", key));
            lastKeyed = last;
        }
        return last.hmac();
    }

    private record Keyed(SecretKeySpec key, Prf hmac) {}

    private static byte[] freshKey() {
        return Random.randBytes(KEY_BYTES);
    }

    /** Key names hold no line break, so no key and field are mistaken for another key and field. */
    private static byte[] boundTo(String key, String field) {
        return boundTo(key + "\n" + field);
    }

    private static byte[] boundTo(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        return Base64.getDecoder().decode(text);
    }
}
