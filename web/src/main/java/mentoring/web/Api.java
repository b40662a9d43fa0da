package mentoring.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;

/** The REST application: every request carries a bearer token of the group's identity provider, and every resource names its roles. */
// Application scope, because the server looks @LoginConfig up through CDI: without a scope no token would be read.
@ApplicationPath("api/v1")
@LoginConfig(authMethod = "MP-JWT", realmName = "mentoring")
@DeclareRoles({"participant", "programme-manager", "subsidiary-hr", "group-hr", "comex", "operator"})
@ApplicationScoped
public class Api extends Application {
    /**
     * Locations stay the paths that we write: the server's own idea of its address is not that of callers behind a proxy. JSON is ours
     * too: naming a feature that Jersey does not know keeps its own JSON-B from competing with our readers and writers. And the description
     * is ours: Jersey's own (WADL) would be shown to anybody, with the server's version.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true,
                "jersey.config.jsonFeature",
                "mentoring",
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
