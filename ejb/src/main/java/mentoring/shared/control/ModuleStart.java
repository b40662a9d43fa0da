package mentoring.shared.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import mentoring.shared.ModuleStarts;

/**
 * Makes, while the module starts, the beans that are otherwise needed for the first time after a transaction has ended.
 *
 * <p>In an EAR on a server that comes up, a bean made there is made without what it injects, and stays so until the next start: no
 * synchronisation would ever begin. Whoever observes the end of a transaction and injects something therefore observes {@link
 * ModuleStarts} too; other startup beans and timers that change states name this one in {@code @DependsOn}.
 */
@Singleton
@Startup
@DependsOn("MentoringDatabase")
public class ModuleStart {
    @Inject
    Event<ModuleStarts> starts;

    @PostConstruct
    void tell() {
        starts.fire(new ModuleStarts());
    }
}
