package org.mentorledger.server.token;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Optional;

/**
 * The RSA key of the embedded default. The private file alone decides; the public one is written beside it so that other programs
 * can check tokens.
 *
 * @param privateKey signs tokens
 * @param publicKey checks them
 */
public record SigningKey(RSAPrivateCrtKey privateKey, RSAPublicKey publicKey) {

    private static final int BITS = 3072;

    /**
     * Reads the key of a data folder.
     *
     * @return empty when the folder holds none
     * @throws IOException when the file cannot be read or holds no RSA key in PKCS #8 PEM form
     */
    public static Optional<SigningKey> read(Path dataFolder) throws IOException {
        Path file = privateFile(dataFolder);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            if (!(rsa.generatePrivate(new PKCS8EncodedKeySpec(Pem.read(file))) instanceof RSAPrivateCrtKey key)) {
                throw new IOException("No RSA private key with its primes: " + file);
            }
            var open = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return Optional.of(new SigningKey(key, (RSAPublicKey) rsa.generatePublic(open)));
        } catch (GeneralSecurityException e) {
            throw new IOException("No RSA private key in PKCS #8 form: " + file, e);
        }
    }

    /**
     * Reads the key of a data folder, and makes it first where there is none. Whoever calls holds the folder.
     *
     * @throws IOException when the files can be neither read nor written
     */
    public static SigningKey readOrCreate(Path dataFolder) throws IOException {
        Optional<SigningKey> there = read(dataFolder);
        SigningKey key = there.isPresent() ? there.get() : generate();
        Path publicFile = dataFolder.resolve("keys/jwt-public.pem");
        if (there.isEmpty() || Files.notExists(publicFile)) {
            Pem.write(publicFile, "PUBLIC KEY", key.publicKey.getEncoded());
        }
        if (there.isEmpty()) {
            Pem.write(privateFile(dataFolder), "PRIVATE KEY", key.privateKey.getEncoded());
        }
        return key;
    }

    private static SigningKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey((RSAPrivateCrtKey) pair.getPrivate(), (RSAPublicKey) pair.getPublic());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no RSA", e);
        }
    }

    private static Path privateFile(Path dataFolder) {
        return dataFolder.resolve("keys/jwt-private.pem");
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
