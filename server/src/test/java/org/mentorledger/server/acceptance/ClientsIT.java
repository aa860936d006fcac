package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.client.MemberRole;
import org.mentorledger.client.MentorshipQueryRequest;
import org.mentorledger.client.MentorshipQueryResponse;
import org.mentorledger.client.MentorshipResponseProjection;
import org.mentorledger.client.MentorshipStatus;
import org.mentorledger.client.MentorshipTimelineParametrizedInput;
import org.mentorledger.client.PageInfo;
import org.mentorledger.client.PageInfoResponseProjection;
import org.mentorledger.client.Participant;
import org.mentorledger.client.ParticipantConnection;
import org.mentorledger.client.ParticipantConnectionResponseProjection;
import org.mentorledger.client.ParticipantEdgeResponseProjection;
import org.mentorledger.client.ParticipantResponseProjection;
import org.mentorledger.client.ParticipantsQueryRequest;
import org.mentorledger.client.ParticipantsQueryResponse;
import org.mentorledger.client.ProposeMentorshipInput;
import org.mentorledger.client.ProposeMentorshipMutationRequest;
import org.mentorledger.client.ProposeMentorshipMutationResponse;
import org.mentorledger.client.ProposeMentorshipPayload;
import org.mentorledger.client.ProposeMentorshipPayloadResponseProjection;
import org.mentorledger.client.ReceiptOutcome;
import org.mentorledger.client.ReceiptResponseProjection;
import org.mentorledger.client.RegisterParticipantInput;
import org.mentorledger.client.RegisterParticipantMutationRequest;
import org.mentorledger.client.RegisterParticipantMutationResponse;
import org.mentorledger.client.RegisterParticipantPayloadResponseProjection;
import org.mentorledger.client.RelationType;
import org.mentorledger.client.TimelineConnectionResponseProjection;
import org.mentorledger.client.TimelineEdgeResponseProjection;
import org.mentorledger.client.TimelineRowResponseProjection;

/**
 * Every snippet of {@code docs/api.md} runs, language by language, over a way that loses answers: what the page says of sending again is
 * what its snippets do. Then the typed client asks what the page does not show.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClientsIT {
    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private static final String ROSA = "Rosa \"la\" Lima \\ Ärztin 🩺";

    private final Snippets page = Snippets.of("docs/api.md");
    private final LostAnswers way = new LostAnswers(() -> LEDGER.node().port);

    @TempDir
    Path folder;

    @AfterAll
    void closesTheWay() {
        way.close();
    }

    @Test
    @Order(1)
    void fromAShell() {
        assertThat(reader().shell(page.in("sh")))
                .contains("{\"data\":{\"__typename\":\"Query\"}}")
                .contains("\"program\":{\"id\":\"exchange\"}")
                .contains("\"session\":{\"seatsFree\":30},\"receipt\":{\"outcome\":\"ALREADY_SO\"}")
                .contains("event:next\ndata:{\"data\":{\"sessionChanged\":{\"seatsFree\":30}}}");
        assertThat(way.attempts()).containsEntry("schedule-ke-1", 3);
    }

    @Test
    @Order(2)
    void fromJavaScript() throws IOException {
        List<String> own = page.in("js").stream()
                .filter(snippet -> !snippet.startsWith("import"))
                .toList();

        assertThat(own).hasSize(3);
        assertThat(reader().javaScript(own))
                .contains("participant: { id: 'kim', name: 'Kim Doe' }")
                .contains("outcome: 'ALREADY_SO'")
                .contains("{ id: 'ke-1', heldOn: '2027-02-01', seatsFree: 30 }");
        assertThat(way.attempts()).containsEntry("register-kim", 3);
    }

    @Test
    @Order(3)
    void fromJava() throws IOException {
        assertThat(reader().java(page.in("java")))
                .contains("\"outcome\":\"ALREADY_SO\"")
                .contains("Exchange: 29 seats are free")
                .contains("NOT_A_MEMBER\n")
                .contains("data:{\"data\":{\"sessionChanged\":{\"seatsFree\":29}}}")
                .doesNotContain("Error:")
                .doesNotContain("Exception ");
        assertThat(way.attempts()).containsEntry("raise-1", 3).containsEntry("enrol-kim", 3);
    }

    @Test
    @Order(4)
    void fromJavaScriptWithPackages() throws IOException {
        assumeTrue(Boolean.getBoolean("ledger.outside"), "Run by -Poutside");
        assumeTrue(Outside.canBeInstalled(), "There is no npm here");
        List<String> all = page.in("js");

        assertThat(reader().with(Outside.install("clients").folder())
                        .javaScript(List.of(all.get(0), all.get(all.size() - 1))))
                .contains("{ seatsFree: ");
    }

    @Test
    @Order(5)
    void theTypedClientReadsWhatItWroteDownToItsLeaves() {
        TypedClient admin = typed("ADMIN", "admin");
        RegisterParticipantMutationRequest rosa = RegisterParticipantMutationRequest.builder()
                .setInput(RegisterParticipantInput.builder()
                        .setId("rosa")
                        .setName(ROSA)
                        .setBirthDate("1955-03-01")
                        .setProgramId("exchange")
                        .setRoles(List.of(MemberRole.MENTOR))
                        .build())
                .build();
        admin.asks(
                rosa,
                new RegisterParticipantPayloadResponseProjection().receipt(new ReceiptResponseProjection().outcome()),
                RegisterParticipantMutationResponse.class);
        ProposeMentorshipMutationRequest proposal = ProposeMentorshipMutationRequest.builder()
                .setInput(ProposeMentorshipInput.builder()
                        .setId("rosa-kim")
                        .setProgramId("exchange")
                        .setMentorIds(List.of("rosa"))
                        .setMenteeIds(List.of("kim"))
                        .setRelationType(RelationType.NON_SUPERVISING)
                        .setPurpose("Line one\nline two")
                        .build())
                .build();

        ProposeMentorshipPayload proposed = admin.asks(
                        proposal,
                        new ProposeMentorshipPayloadResponseProjection()
                                .mentorship(new MentorshipResponseProjection()
                                        .status()
                                        .mentors(new ParticipantResponseProjection().name())
                                        .timeline(
                                                new MentorshipTimelineParametrizedInput().first(5),
                                                new TimelineConnectionResponseProjection()
                                                        .edges(new TimelineEdgeResponseProjection()
                                                                .node(new TimelineRowResponseProjection().type()))))
                                .receipt(new ReceiptResponseProjection().outcome()),
                        ProposeMentorshipMutationResponse.class)
                .proposeMentorship();

        assertThat(proposed.getReceipt().getOutcome()).isEqualTo(ReceiptOutcome.DONE);
        assertThat(proposed.getMentorship().getStatus()).isEqualTo(MentorshipStatus.PROPOSED);
        assertThat(proposed.getMentorship().getMentors())
                .extracting(Participant::getName)
                .containsExactly(ROSA);
        assertThat(proposed.getMentorship().getTimeline().getEdges())
                .extracting(edge -> edge.getNode().getType())
                .containsExactly("Proposed");
    }

    @Test
    @Order(6)
    void theTypedClientHearsWhyItIsRefused() {
        MentorshipQueryRequest question =
                MentorshipQueryRequest.builder().setId("rosa-kim").build();
        MentorshipResponseProjection wanted = new MentorshipResponseProjection().id();

        MentorshipQueryResponse answer = typed("MENTEE", "noah").asks(question, wanted, MentorshipQueryResponse.class);

        assertThat(TypedClient.codes(answer)).containsExactly("NOT_FOUND");
        assertThat(answer.mentorship()).isNull();
        assertThat(TypedClient.codes(typed("MENTEE", "kim").asks(question, wanted, MentorshipQueryResponse.class)))
                .isEmpty();
    }

    @Test
    @Order(7)
    void theTypedClientPagesToTheEnd() {
        List<String> ids = new ArrayList<>();
        PageInfo page;
        @Nullable String after = null;
        do {
            ParticipantConnection people = typed("ADMIN", "admin")
                    .asks(
                            ParticipantsQueryRequest.builder()
                                    .setFirst(1)
                                    .setAfter(after)
                                    .build(),
                            new ParticipantConnectionResponseProjection()
                                    .edges(new ParticipantEdgeResponseProjection()
                                            .node(new ParticipantResponseProjection().id()))
                                    .pageInfo(new PageInfoResponseProjection()
                                            .hasNextPage()
                                            .endCursor()),
                            ParticipantsQueryResponse.class)
                    .participants();
            people.getEdges().forEach(edge -> ids.add(edge.getNode().getId()));
            page = people.getPageInfo();
            after = page.getEndCursor();
        } while (page.getHasNextPage());

        assertThat(ids).containsExactly("kim", "rosa");
    }

    private static TypedClient typed(String role, String subject) {
        return new TypedClient(LEDGER.node().url(), LEDGER.people().token(role, subject));
    }

    private Reader reader() {
        return new Reader(folder, way.url(), LEDGER.people().token("ADMIN", "admin"), LEDGER.node().data);
    }
}
