package mentoring.demo.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The token issuer on its port of 127.0.0.1. */
public final class TokenIssuer implements AutoCloseable {

    /** Whom every token is for: what {@code mp.jwt.verify.audiences} is to accept. */
    public static final String AUDIENCE = TokenFactory.AUDIENCE;

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final TokenFactory tokens;

    private TokenIssuer(HttpServer server, RSAKey key, List<Persona> personas) {
        this.server = server;
        this.threads = Executors.newFixedThreadPool(THREADS);
        this.tokens = new TokenFactory(key, url(), Clock.systemUTC());
        server.setExecutor(threads);
        server.createContext("/", new Endpoints(url(), new JWKSet(key), tokens, personas)::handle);
        server.start();
    }

    /**
     * Answers once tokens can be had.
     *
     * @param port 0 to 65535 on 127.0.0.1; 0 takes a free one
     * @param keyFile the key pair; made when missing
     * @param personas those under {@code /token/{persona}}
     * @throws IllegalStateException when the port is taken or the key unreadable
     */
    public static TokenIssuer start(int port, Path keyFile, List<Persona> personas) {
        RSAKey key = SigningKey.in(keyFile);
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            return new TokenIssuer(server, key, personas);
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "The token issuer did not start on port %d: %s".formatted(port, failure.getMessage()), failure);
        }
    }

    /** The issuer as tokens name it, such as {@code http://localhost:8081}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Where the public key is. */
    public String jwks() {
        return url() + "/jwks";
    }

    /** A compact, signed token. */
    public String token(TokenRequest request) {
        return tokens.token(request);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
