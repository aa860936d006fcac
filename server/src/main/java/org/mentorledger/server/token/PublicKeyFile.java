package org.mentorledger.server.token;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.mentorledger.server.store.StartRefused;

/** The public key of an issuer outside. */
public final class PublicKeyFile {

    private PublicKeyFile() {}

    /**
     * Reads an RSA key in X.509 PEM form ({@code BEGIN PUBLIC KEY}).
     *
     * @throws StartRefused when the file cannot be read or holds no such key
     */
    public static RSAPublicKey read(Path file) {
        try {
            var spec = new X509EncodedKeySpec(Pem.read(file));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (NoSuchFileException e) {
            throw refused("names a file that is not there: " + file + ".", e);
        } catch (AccessDeniedException e) {
            throw refused("names a file that this process may not read: " + file + ".", e);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw refused("names a file that holds no RSA public key in PEM form: " + file + ".", e);
        }
    }

    private static StartRefused refused(String problem, Exception cause) {
        return new StartRefused(
                "mentorledger.security.public-key " + problem,
                "Name the file with the issuer's RSA key, which begins with -----BEGIN PUBLIC KEY-----; or leave the setting"
                        + " out, and the node signs tokens with a key of its own.",
                cause);
    }
}
