package org.mentorledger.server.observing;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of each of our meters what it tells, and takes away the tag that names exceptions: ours tell an outcome. */
@Component
final class Described implements MeterFilter {

    @Override
    public Meter.Id map(Meter.Id id) {
        Measure ours = Measure.of(id.getName());
        if (ours == null) {
            return id;
        }
        List<Tag> tags = id.getTags().stream()
                .filter(tag -> !tag.getKey().equals("error"))
                .toList();
        return new Meter.Id(id.getName(), Tags.of(tags), id.getBaseUnit(), ours.meaning(), id.getType());
    }
}
