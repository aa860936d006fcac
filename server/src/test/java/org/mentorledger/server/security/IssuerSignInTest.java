package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.door.DoorNode;
import org.mentorledger.server.door.Knock;
import org.mentorledger.server.door.ReadyKey;
import org.mentorledger.server.issuer.MockIssuer;
import org.mentorledger.server.issuer.MockSignIn;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** People sign in at the issuer, by way of their browser. */
@SpringBootTest(
        classes = DoorNode.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mentorledger.security.audience=" + MockIssuer.AUDIENCE,
            "mentorledger.security.roles-claim=realm_access.roles",
            "mentorledger.security.role-names.[ledger-admins]=ADMIN",
            "mentorledger.security.client-id=" + MockSignIn.CLIENT,
            "mentorledger.security.client-secret=" + MockSignIn.SECRET
        })
@ExtendWith(OutputCaptureExtension.class)
class IssuerSignInTest {
    private static final MockIssuer ISSUER = MockIssuer.there();

    @TempDir
    static Path data;

    private final Knock knock;
    private final Browser browser;

    IssuerSignInTest(@LocalServerPort int port) {
        this.knock = new Knock(port);
        this.browser = new Browser(knock);
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("mentorledger.data", ReadyKey.in(data)::toString);
        settings.add("mentorledger.security.issuer-uri", ISSUER::name);
    }

    @BeforeEach
    void honest() {
        ISSUER.comes();
        ISSUER.signIn.identifies(claims -> {});
        ISSUER.signIn.admits(claims -> {});
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    @Test
    void whoSignsInAtTheIssuerIsSignedInHere() {
        HttpResponse<String> begun = browser.begin();
        assertThat(Browser.location(begun))
                .startsWith(ISSUER.name() + "/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "scope=openid", "nonce=", "state=");
        assertThat(Browser.cookie(begun, "mentor-ledger-sign-in"))
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=600")
                .doesNotContain("Domain");

        HttpResponse<String> ended = browser.end(Browser.back(begun), begun);
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(Browser.location(ended)).isEqualTo("/graphiql");
        assertThat(Browser.cookie(ended, "mentor-ledger-sign-in")).contains("Max-Age=0");
        String token = Browser.cookie(ended, "mentor-ledger");
        assertThat(token).contains("HttpOnly", "SameSite=Strict", "Path=/graphql");
        assertThat(browser.ask(token).body()).contains("ada [ADMIN] null null");
    }

    @Test
    void whereTheAccessTokenIsForSomethingElseTheIdTokenLetsInIfItIsForUs() {
        ISSUER.signIn.admits(claims -> claims.audience("userinfo"));
        HttpResponse<String> begun = browser.begin();
        assertThat(browser.end(Browser.back(begun), begun).statusCode()).isEqualTo(401);

        ISSUER.signIn.identifies(claims ->
                claims.audience(List.of(MockSignIn.CLIENT, MockIssuer.AUDIENCE)).claim("azp", MockSignIn.CLIENT));
        begun = browser.begin();
        assertThat(browser.ask(Browser.cookie(browser.end(Browser.back(begun), begun), "mentor-ledger"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nobodyIsSignedInByALinkThatSomebodyElseBegan() {
        HttpResponse<String> attackers = browser.begin();
        HttpResponse<String> victims = browser.begin();

        refused(knock.send("GET", Browser.back(attackers), ""));
        refused(browser.end(Browser.back(attackers), victims));
    }

    @Test
    void aReturnIsGoodOnce() {
        HttpResponse<String> begun = browser.begin();
        String back = Browser.back(begun);
        assertThat(browser.end(back, begun).statusCode()).isEqualTo(303);

        refused(browser.end(back, begun));
    }

    @Test
    void whatComesBackOtherwiseSignsNobodyIn() {
        HttpResponse<String> begun = browser.begin();
        String back = Browser.back(begun);

        refused(browser.end(back.replaceAll("state=[^&]+", "state="), begun));
        refused(browser.end(back.replaceAll("iss=[^&]+", "iss=https%3A%2F%2Fevil.example"), begun));
        refused(browser.end(back.replaceAll("code=[^&]+", "code=forged"), begun));
        refused(browser.end(
                back.replaceAll("code=[^&]+", "error=access_denied&error_description=%3Cscript%3E"), begun));
        refused(knock.send("GET", "/sign-in/return?" + back, "", "Cookie", "mentor-ledger-sign-in=..; x=y"));
    }

    @Test
    void anIdTokenThatIsOfAnotherSignInOrPersonOrClientCountsForNothing() {
        ISSUER.signIn.identifies(claims -> claims.claim("nonce", "other"));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(claims -> claims.claim("nonce", null));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(claims -> claims.audience("another client"));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(claims -> claims.audience(List.of(MockSignIn.CLIENT, "another client")));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(claims -> claims.claim("azp", "another client"));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(claims -> claims.subject("eve"));
        refused(browser.sentBack());
        ISSUER.signIn.identifies(
                claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(100))));
        refused(browser.sentBack());
    }

    @Test
    void aTokenThatBrowsersWouldDropIsRefusedAloud() {
        ISSUER.signIn.admits(claims -> claims.claim("pad", "x".repeat(4_000)));

        assertThat(browser.sentBack().body()).contains("too long for a cookie");
    }

    @Test
    void whereToGoIsNotForTheAddressToSay() {
        HttpResponse<String> begun = knock.send("GET", "/sign-in?redirect_uri=https://evil.example&next=//evil", "");
        assertThat(Browser.location(begun)).doesNotContain("evil");
        HttpResponse<String> ended = browser.end(Browser.back(begun) + "&next=https://evil.example", begun);
        assertThat(Browser.location(ended)).isEqualTo("/graphiql");
    }

    @Test
    void anIssuerThatIsAwaySignsNobodyInForTheTimeBeing() {
        HttpResponse<String> begun = browser.begin();
        String back = Browser.back(begun);
        ISSUER.goes();

        assertThat(browser.end(back, begun).statusCode()).isEqualTo(503);
    }

    @Test
    void whoSignsOutIsOut() {
        HttpResponse<String> out = knock.send("POST", "/sign-out", "", "GraphQL-Preflight", "1");

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(Browser.cookie(out, "mentor-ledger")).contains("Max-Age=0", "Path=/graphql", "HttpOnly");
        HttpResponse<String> foreign = knock.send("POST", "/sign-out", "");
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(foreign.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void neitherSecretNorCodeNorTokenIsLogged(CapturedOutput log) {
        HttpResponse<String> begun = browser.begin();
        String back = Browser.back(begun);
        HttpResponse<String> ended = browser.end(back, begun);

        assertThat(log.getAll())
                .doesNotContain(MockSignIn.SECRET)
                .doesNotContain(back.replaceAll(".*code=([^&]+).*", "$1"))
                .doesNotContain(Browser.cookie(ended, "mentor-ledger").substring(0, 80));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("script", "evil");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).startsWith("mentor-ledger="));
    }
}
