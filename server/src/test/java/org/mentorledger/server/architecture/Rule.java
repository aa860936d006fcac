package org.mentorledger.server.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import badhouse.command.alpha.AlphaAggregate;
import badhouse.command.alpha.AlphaController;
import badhouse.command.alpha.AlphaMutations;
import badhouse.command.alpha.AlphaReaction;
import badhouse.command.beta.BetaMutations;
import badhouse.command.dispatch.Dispatcher;
import badhouse.helper.Anything;
import badhouse.kernel.Event;
import badhouse.query.alpha.one.OneProjection;
import badhouse.query.alpha.one.OneResolver;
import badhouse.query.alpha.two.TwoProjection;
import badhouse.query.engine.Engine;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules of the house; each names the class of the bad house that it must reject. */
enum Rule {
    KERNEL_KNOWS_NOBODY(
            Event.class,
            h -> classes()
                    .that(h.under("kernel"))
                    .should(Keep.awayFrom(
                            h.under("command").or(h.under("query")).or(h.under("server"))))
                    .andShould(Keep.awayFrom(of("org.springframework..", "com.mongodb..", "java.sql..")))),

    COMMAND_SIDE_KNOWS_NO_VIEWS(
            BetaMutations.class,
            h -> classes()
                    .that(h.under("command"))
                    .should(Keep.awayFrom(h.under("query").or(h.under("server"))))
                    .andShould(Keep.awayFrom(of("com.mongodb..", "org.bson..")))),

    QUERY_SIDE_DECIDES_NOTHING(
            TwoProjection.class,
            h -> classes()
                    .that(h.under("query"))
                    .should(Keep.awayFrom(h.under("command").or(h.under("server"))))),

    FEATURES_NEVER_IMPORT_EACH_OTHER(
            AlphaMutations.class, h -> classes().that(h.inFeature()).should(Keep.toTheirOwn(h.features()))),

    WHAT_FEATURES_STAND_ON_KNOWS_NO_FEATURE(
            Dispatcher.class, h -> classes().that(h.besideFeatures()).should(Keep.awayFrom(h.inFeature()))),

    ROOMS_NEVER_IMPORT_ROOMS(
            OneProjection.class, h -> classes().that(h.inRoom()).should(Keep.toTheirOwn(h.rooms()))),

    WHAT_ROOMS_STAND_ON_KNOWS_NO_ROOM(
            Engine.class, h -> classes().that(h.besideRooms()).should(Keep.awayFrom(h.inRoom()))),

    ONLY_VIEWS_TOUCH_MONGO(
            OneProjection.class,
            h -> classes()
                    .that(h.inRoom())
                    .and(not(named(".*Views(\\$.*)?")))
                    .should(Keep.awayFrom(of("com.mongodb..")))),

    FEATURES_HAVE_NO_CLOCK_AND_NO_CHANCE(
            AlphaAggregate.class, h -> classes().that(h.inFeature()).should(Keep.offClockAndChance())),

    ROOMS_HAVE_NO_CLOCK_AND_NO_CHANCE(
            OneProjection.class, h -> classes().that(h.inRoom()).should(Keep.offClockAndChance())),

    /** The vault alone makes what is random, and forgets keys by the clock. */
    KERNEL_HAS_NO_CLOCK_AND_NO_CHANCE(
            Event.class,
            h -> classes()
                    .that(h.under("kernel"))
                    .and(not(h.under("kernel.vault")))
                    .should(Keep.offClockAndChance())),

    AGGREGATES_ARE_NOBODY_ELSES_BUSINESS(
            AlphaAggregate.class,
            h -> classes()
                    .that(marked("org.axonframework.spring.stereotype.Aggregate"))
                    .and(not(describe("annotations", JavaClass::isAnnotation)))
                    .should()
                    .bePackagePrivate()),

    COMMAND_CONTROLLERS_ARE_MUTATIONS(
            AlphaController.class,
            h -> classes()
                    .that(h.under("command"))
                    .and(controllers())
                    .should(Keep.to("have a name ending in Mutations", named(".*Mutations")))),

    REACTIONS_ARE_NAMED_WHEN_THEN(
            AlphaReaction.class,
            h -> classes()
                    .that(h.under("command"))
                    .and(reactions())
                    .should(Keep.to("have a name When…Then…", named(".*\\.When[A-Z]\\w*Then[A-Z]\\w*")))),

    REACTIONS_ARE_NEVER_REPLAYED(
            AlphaReaction.class,
            h -> classes()
                    .that(h.under("command"))
                    .and(reactions())
                    .should(Keep.to("refuse replays", marked("org.axonframework.eventhandling.DisallowReplay")))
                    .andShould(Keep.to("name their group", marked("org.axonframework.config.ProcessingGroup")))),

    ROOM_CONTROLLERS_ARE_QUERIES(
            OneResolver.class,
            h -> classes()
                    .that(h.inRoom())
                    .and(controllers())
                    .should(Keep.to("have a name ending in Queries", named(".*Queries")))),

    NAMES_SAY_WHAT_A_THING_IS(
            Anything.class,
            h -> classes()
                    .should(Keep.to(
                            "say what it is",
                            not(named("(?i).*\\.(utils?|commons?|helpers?|misc|shared|base|impl)\\..*"))
                                    .and(not(named(".*(Utils?|Helper|Manager|Impl|Misc)(\\$.*)?"))))));

    private final Class<?> rejected;

    @SuppressWarnings("ImmutableEnumChecker") // each is a lambda that captures nothing
    private final Function<House, ArchRule> rule;

    Rule(Class<?> rejected, Function<House, ArchRule> rule) {
        this.rejected = rejected;
        this.rule = rule;
    }

    ArchRule in(House house) {
        return rule.apply(house).as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The class of the bad house that this rule must name. */
    Class<?> rejected() {
        return rejected;
    }

    private static DescribedPredicate<JavaClass> of(String... packages) {
        return resideInAnyPackage(packages);
    }

    private static DescribedPredicate<JavaClass> controllers() {
        return marked("org.springframework.stereotype.Controller");
    }

    /** Whoever takes events by methods of Axon's, whether or not they say in which group. */
    private static DescribedPredicate<JavaClass> reactions() {
        return describe(
                "reactions",
                c -> c.isAnnotatedWith("org.axonframework.config.ProcessingGroup")
                        || c.getMethods().stream()
                                .anyMatch(m -> m.isAnnotatedWith("org.axonframework.eventhandling.EventHandler")));
    }

    private static DescribedPredicate<JavaClass> marked(String annotation) {
        return describe(
                "marked " + annotation, c -> c.isAnnotatedWith(annotation) || c.isMetaAnnotatedWith(annotation));
    }

    private static DescribedPredicate<JavaClass> named(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return describe("named " + pattern, c -> compiled.matcher(c.getName()).matches());
    }
}
