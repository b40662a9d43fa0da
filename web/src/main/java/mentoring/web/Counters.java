package mentoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** What operators want to see rising, or not: refusals by code, and repeated requests. */
@ApplicationScoped
public class Counters {
    @Inject
    private MetricRegistry metrics;

    void refused(String code) {
        metrics.counter("mentoring_refusals", new Tag("code", code)).inc();
    }

    void replayed() {
        metrics.counter("mentoring_idempotent_replays").inc();
    }
}
