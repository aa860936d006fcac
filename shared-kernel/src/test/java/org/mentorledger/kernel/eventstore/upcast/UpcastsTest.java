package org.mentorledger.kernel.eventstore.upcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.eventstore.EventTypes;
import org.mentorledger.kernel.eventstore.EventTypes.WireType;
import org.mentorledger.kernel.eventstore.UnknownEvent;
import org.mentorledger.kernel.mentorship.DialogueEvent.NoteKept;
import org.mentorledger.kernel.mentorship.MentorshipEvent;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.SessionRules;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UpcastsTest {
    private static final JsonMapper JSON = EventJson.mapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // renamed
                "mentorship.NoteKept     | {'noteId':'a','answers':'q'}          | {'noteId':'a','answeredNoteId':'q'}",
                "mentorship.NoteKept     | {'noteId':'a'}                        | {'noteId':'a'}",
                // split
                "participant.ConsentGiven | {'documentId':'d'}    | {'documentId':'d','method':'PAPER_ATTESTED'}",
                "participant.ConsentGiven | {}                    | {'method':'OWN_HAND'}",
                // absent
                "program.Defined         | {'policy':{}}    | {'policy':{'breaks':[],'sessions':{'graceMinutes':10}}}",
                "program.PolicyRevised   | {'policy':{'breaks':[{}],'sessions':{'graceMinutes':5}}}"
                        + "| {'policy':{'breaks':[{}],'sessions':{'graceMinutes':5}}}",
                // of another type
                "mentorship.PulseGiven   | {'scores':[{'item':'TRUST','value':4},{'item':'SUPPORT','value':2}]}"
                        + "| {'scores':{'TRUST':4,'SUPPORT':2}}",
                "mentorship.PulseGiven   | {'scores':[]}                         | {'scores':{}}"
            })
    void anEarlierFormSaysTheSameInTheWordsOfToday(String name, String stored, String today) {
        ObjectNode body = body(stored);

        Upcasts.upcast(new WireType(name, "1"), body);

        assertThat(body).isEqualTo(body(today));
    }

    @Test
    void whatWasAbsentIsStillWhatPoliciesWithoutItMeant() {
        ObjectNode body = body("{'policy':{}}");
        Upcasts.upcast(new WireType("program.Defined", "1"), body);

        assertThat(JSON.treeToValue(body.at("/policy/sessions"), SessionRules.class))
                .isEqualTo(SessionRules.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'scores':{}}", "{'scores':[{}]}", "{'scores':[{'item':7,'value':1}]}"})
    void whatIsNotAsItsRevisionHasItIsNoEventOfToday(String stored) {
        assertThatThrownBy(() -> {
                    ObjectNode body = body(stored);
                    Upcasts.upcast(new WireType("mentorship.PulseGiven", "1"), body);
                    JSON.treeToValue(
                            body, EventTypes.named("mentorship.PulseGiven").orElseThrow());
                })
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whatIsOfTodayStaysAsItIs() {
        assertThat(EventTypes.classes()).allSatisfy(type -> {
            WireType today = EventTypes.of(type).orElseThrow();
            assertThat(Upcasts.isEarlier(today)).isFalse();
            Upcasts.upcast(today, body("{}"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "mentorship.NoteKept, 1, true",
        "mentorship.NoteKept, 2, true",
        "mentorship.NoteKept, 3, false",
        "mentorship.NoteKept, 0, false",
        "mentorship.NoteKept, two, false",
        "mentorship.NoteKept,, false",
        "mentorship.Unheard, 1, false",
        "unheard, 1, false"
    })
    void thisVersionReadsItsOwnRevisionsAndEarlierOnes(String name, String revision, boolean is) {
        assertThat(EventTypes.isReadable(new WireType(name, revision))).isEqualTo(is);
    }

    @Test
    void ofWhatNobodyKnowsTheStreamIsKnown() {
        assertThat(EventTypes.closest("mentorship.NoteKept")).isEqualTo(NoteKept.class);
        assertThat(EventTypes.closest("mentorship.Unheard")).isEqualTo(MentorshipEvent.class);
        assertThat(EventTypes.closest("program.Unheard")).isEqualTo(ProgramEvent.class);
        assertThat(EventTypes.closest("unheard.Of")).isEqualTo(LedgerEvent.class);
        assertThat(EventTypes.closest("unheard")).isEqualTo(LedgerEvent.class);
    }

    @Test
    void anUnknownEventIsFoundWithinWhateverHidesIt() {
        UnknownEvent unknown = new UnknownEvent(new WireType("mentorship.Unheard", "1"));

        assertThat(UnknownEvent.in(new IllegalStateException(new RuntimeException(unknown))))
                .containsSame(unknown);
        assertThat(UnknownEvent.in(new IllegalStateException())).isEmpty();
        assertThat(unknown).hasMessageContaining("mentorship.Unheard of revision 1");
    }

    private static ObjectNode body(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
