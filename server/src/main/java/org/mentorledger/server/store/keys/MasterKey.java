package org.mentorledger.server.store.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.mentorledger.server.store.DataFolder;
import org.mentorledger.server.store.StartRefused;

/** Wraps every key of the key store. A Tink keyset, so that it can be rotated: old keys open, the primary one wraps. */
public final class MasterKey {
    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /** The master key of this node's own, made at the first start. */
    public static MasterKey in(DataFolder folder) {
        return of(folder.secret("master.key", MasterKey::fresh), folder.secretFile("master.key"));
    }

    /** A master key that lies elsewhere; never made here. */
    public static MasterKey from(Path file) {
        try {
            return of(Files.readAllBytes(file), file);
        } catch (IOException e) {
            throw new StartRefused(
                    "The master key in " + file + " cannot be read: " + e + ".",
                    "Name a file that this process may read in mentorledger.keys.master-key-file.",
                    e);
        }
    }

    byte[] wrap(String name, byte[] key) {
        try {
            return aead.encrypt(key, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + name + " cannot be wrapped", e);
        }
    }

    byte[] unwrap(String name, byte[] wrapped) {
        try {
            return aead.decrypt(wrapped, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new StartRefused(
                    "The key " + name + " in the key store was wrapped by another master key.",
                    "Bring back the master key that belongs to this store: keys/master.key of its data folder, or the"
                            + " file named by mentorledger.keys.master-key-file.",
                    e);
        }
    }

    private static MasterKey of(byte[] json, Path file) {
        try {
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    new String(json, StandardCharsets.UTF_8), AeadConfig2026.get(), InsecureSecretKeyAccess.get());
            return new MasterKey(keys.getPrimitive(AeadConfig2026.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw refused(file, e);
        }
    }

    private static byte[] fresh() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                            KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
                            AeadConfig2026.get(),
                            InsecureSecretKeyAccess.get())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java makes no AES-256 keys", e);
        }
    }

    private static StartRefused refused(Path file, Exception cause) {
        return new StartRefused(
                "What lies in " + file + " is no master key.",
                "Bring it back from your backup, or name a file with a Tink keyset (JSON, AES256_GCM) in"
                        + " mentorledger.keys.master-key-file.",
                cause);
    }
}
