package org.mentorledger.server.security;

import jakarta.servlet.http.HttpServletRequest;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes the cookie away. As with the cookie itself, no foreign page can ask for it. */
@RestController
@RunsOn(NodeRole.API)
class SignOut {
    static final String PATH = "/sign-out";

    @PostMapping(PATH)
    ResponseEntity<Void> signOut(HttpServletRequest request) {
        if (request.getHeader(CookieOrHeader.PREFLIGHT) == null) {
            return ResponseEntity.badRequest().build();
        }
        return ResponseEntity.noContent()
                .header("Set-Cookie", TokenCookie.none().toString())
                .build();
    }
}
