package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.mentorship.LifecycleCommand.AdjustPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.AdoptPolicy;
import org.mentorledger.command.mentorship.LifecycleCommand.ChangeRelationType;
import org.mentorledger.command.policy.PolicyInput;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.Policy;

/** What becomes of another agreement on how a mentorship runs. */
final class Changing {
    private Changing() {}

    static Decision adjust(Scene scene, AdjustPolicy command) {
        Policy policy = command.policy().over(scene.policy());
        if (policy.equals(scene.policy())) {
            return Decision.alreadySo();
        }
        Optional<String> missing = PolicyInput.missing(policy);
        return new Checks()
                .ask(new Run(scene)::over)
                .ask(() -> missing.map(CommonRule.BAD_USER_INPUT::refuse))
                .ask(() -> Shapes.barred(policy, scene.state().parties(), scene.today(), "policy.shapes"))
                .orElse(() -> Decision.done(new LifecycleEvent.PolicyAdjusted(
                        command.mentorshipId(),
                        policy,
                        scene.sealedAsOwn(Map.of("reason", command.reason())),
                        scene.today(),
                        scene.zone())));
    }

    static Decision adopt(Scene scene, AdoptPolicy command) {
        Rules rules = scene.state().terms().rules();
        int version = command.policyVersion() == null ? scene.program().policyVersion() : command.policyVersion();
        Optional<Policy> policy = scene.program().policy(version);
        Checks allowed = new Checks()
                .ask(new Run(scene)::barred)
                .refuseIf(policy.isEmpty(), CommonRule.NOT_FOUND, "policyVersion");
        if (rules.adjusted() == null && rules.policyVersion() != null && rules.policyVersion() == version) {
            return Decision.alreadySo();
        }
        return allowed.ask(() ->
                        Shapes.barred(policy.orElseThrow(), scene.state().parties(), scene.today(), "policyVersion"))
                .orElse(() -> Decision.done(new LifecycleEvent.PolicyAdopted(
                        command.mentorshipId(), version, scene.today(), scene.zone())));
    }

    static Decision relationType(Scene scene, ChangeRelationType command) {
        LocalDate day = command.from();
        Run run = new Run(scene);
        Checks allowed = new Checks().ask(run::barred).ask(() -> run.outside(day, "from"));
        boolean isSo = scene.state().terms().relations().on(day) == command.relationType();
        return allowed.orElse(() -> isSo
                ? Decision.alreadySo()
                : Decision.done(new LifecycleEvent.RelationTypeChanged(
                        command.mentorshipId(),
                        command.relationType(),
                        scene.sealedAsOwnIfGiven("reason", command.reason()),
                        day,
                        scene.zone())));
    }
}
