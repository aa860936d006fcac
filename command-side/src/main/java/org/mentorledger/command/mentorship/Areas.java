package org.mentorledger.command.mentorship;

import java.util.Map;
import java.util.TreeMap;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.command.dispatch.Texts;
import org.mentorledger.command.mentorship.DevelopmentCommand.NameArea;
import org.mentorledger.command.mentorship.DevelopmentCommand.ShareResource;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.vault.KeyName;

/** Areas for development, and what is shared for them. */
final class Areas {
    private Areas() {}

    /** The same area may be named otherwise later. */
    static Decision name(Scene scene, NameArea command) {
        Made known = scene.state().development().areas().get(command.areaId().value());
        if (known != null && known.mac().equals(scene.act().mac())) {
            return new Decision.AlreadySo(known.sequence());
        }
        return Decision.done(new DevelopmentEvent.AreaNamed(
                scene.mentorshipId(),
                command.areaId(),
                command.kind(),
                command.critical(),
                scene.sealed("name", command.name()),
                scene.today(),
                scene.zone()));
    }

    static Decision share(Scene scene, ShareResource command) {
        Development development = scene.state().development();
        Made known = development.resources().get(command.resourceId().value());
        if (known != null) {
            return known.again(scene.act(), "resourceId");
        }
        if (command.areaId() != null
                && !development.areas().containsKey(command.areaId().value())) {
            return CommonRule.NOT_FOUND.refuse("areaId");
        }
        Map<String, String> text = new TreeMap<>();
        text.put("title", command.title());
        Texts.put(text, "link", command.link());
        Texts.put(text, "note", command.note());
        return Decision.done(new DevelopmentEvent.ResourceShared(
                scene.mentorshipId(),
                command.resourceId(),
                command.areaId(),
                scene.vault().seal(KeyName.of(scene.mentorshipId()), text),
                scene.today(),
                scene.zone()));
    }
}
