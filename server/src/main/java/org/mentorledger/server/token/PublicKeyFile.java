package org.mentorledger.server.token;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;

/** The public key of an issuer outside. */
public final class PublicKeyFile {

    private PublicKeyFile() {}

    /**
     * Reads an RSA key in X.509 PEM form ({@code BEGIN PUBLIC KEY}).
     *
     * @throws IOException when the file cannot be read or holds no such key
     */
    public static RSAPublicKey read(Path file) throws IOException {
        try {
            var spec = new X509EncodedKeySpec(Pem.read(file));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IOException("No RSA public key in X.509 form: " + file, e);
        }
    }
}
