package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = DoorNode.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(OrderAnnotation.class)
class SignInTest {

    private static final String QUESTION = "{\"query\":\"{ program(id: \\\"p\\\") { name } }\"}";

    @TempDir
    static Path data;

    private final Knock knock;
    private final SignInCodes codes;

    SignInTest(@LocalServerPort int port, @Autowired SignInCodes codes) {
        this.knock = new Knock(port);
        this.codes = codes;
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
    }

    @Test
    @Order(1) // the other tests issue codes of their own, which end this one
    void theStartPrintsALinkThatOpensTheDoor(CapturedOutput console) {
        Matcher link =
                Pattern.compile("http://localhost:\\d+(/sign-in\\?code=\\S+)").matcher(console.getAll());
        assertThat(console.getAll()).contains("/graphiql", " token --role ADMIN");
        assertThat(link.find()).isTrue();
        assertThat(knock.send("GET", link.group(1), "").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieCountsOnlyWithTheHeaderThatNoForeignPageCanSend() {
        HttpResponse<String> door = knock.send("GET", "/sign-in?code=" + codes.issue(), "");
        String cookie = door.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict", "Path=/graphql");
        assertThat(door.headers().firstValue("Location")).hasValue("/graphiql");
        String pair = cookie.substring(0, cookie.indexOf(';'));

        HttpResponse<String> ours = ask("Cookie", pair, "GraphQL-Preflight", "1", "Content-Type", "application/json");
        HttpResponse<String> foreign = ask("Cookie", pair, "Content-Type", "application/json");
        HttpResponse<String> form = ask("Cookie", pair, "Content-Type", "text/plain");

        assertThat(Knock.json(ours).at("/data/program/name").asString()).startsWith("admin [ADMIN]");
        assertThat(foreign.statusCode()).isEqualTo(401);
        assertThat(form.statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeOpensOnce() {
        String code = codes.issue();

        assertThat(knock.send("GET", "/sign-in?code=wrong", "").statusCode()).isEqualTo(401);
        assertThat(knock.send("GET", "/sign-in?code=" + code, "").statusCode()).isEqualTo(303);
        HttpResponse<String> again = knock.send("GET", "/sign-in?code=" + code, "");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(knock.send("GET", "/sign-in", "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphiql",
                "/graphiql/page.js",
                "/graphiql/page.css",
                "/graphiql/graphiql.min.js",
                "/graphiql/graphiql.min.css",
                "/graphiql/react.production.min.js",
                "/graphiql/react-dom.production.min.js",
                "/graphiql/LICENSES.txt"
            })
    void graphiQlIsOpenAndComesFromThisNode(String path) {
        assertThat(knock.send("GET", path, "").statusCode()).isEqualTo(200);
    }

    @Test
    void graphiQlFetchesNothingFromElsewhere() {
        assertThat(knock.send("GET", "/graphiql", "").body())
                .contains("id=\"token\"")
                .doesNotContain("http:", "https:", "//");
    }

    private HttpResponse<String> ask(String... headers) {
        return knock.send("POST", "/graphql", QUESTION, headers);
    }
}
