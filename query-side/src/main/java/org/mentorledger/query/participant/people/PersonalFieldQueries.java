package org.mentorledger.query.participant.people;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Findings;
import org.mentorledger.query.access.Sight;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a person that not everybody sees who may know the person; to others they are empty. */
@Controller
@SchemaMapping(typeName = "Participant")
final class PersonalFieldQueries {
    private final Access access;

    private record Seen(String personId) {}

    PersonalFieldQueries(Access access) {
        this.access = access;
    }

    @SchemaMapping
    @Nullable
    String memberNumber(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return sees(person, Sight.MEMBER_NUMBER, actor, context)
                ? person.designated().memberNumber()
                : null;
    }

    @SchemaMapping
    @Nullable
    String email(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.profile().email() : null;
    }

    @SchemaMapping
    @Nullable
    LocalDate birthDate(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.profile().birthDate() : null;
    }

    @SchemaMapping
    @Nullable
    LocalDate graduationDate(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.profile().graduationDate() : null;
    }

    @SchemaMapping
    @Nullable
    String location(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.profile().location() : null;
    }

    @SchemaMapping
    List<ProtectionView.Guardian> guardians(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.protection().guardians() : List.of();
    }

    @SchemaMapping
    List<ProtectionView.Consent> consents(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.protection().consents() : List.of();
    }

    @SchemaMapping
    List<ProtectionView.Screening> screenings(
            ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.protection().screenings() : List.of();
    }

    @SchemaMapping
    List<LinkedAccountView> accounts(ParticipantView person, @ContextValue Actor actor, GraphQLContext context) {
        return seesAll(person, actor, context) ? person.accounts() : List.of();
    }

    private boolean seesAll(ParticipantView person, Actor actor, GraphQLContext context) {
        return sees(person, Sight.EVERYTHING, actor, context);
    }

    /** Asked once for each person in a request, however many of their fields it shows. */
    private boolean sees(ParticipantView person, Sight least, Actor actor, GraphQLContext context) {
        Sight sight = Findings.in(context).once(new Seen(person.id()), () -> access.sightOf(actor, person.id()));
        return sight.reaches(least);
    }
}
