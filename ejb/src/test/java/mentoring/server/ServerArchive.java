package mentoring.server;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the tests inside a server deploy: the built ejb-jar with its libraries, as the product's WAR carries them, and this package.
 *
 * <p>A test class says {@code @Deployment static WebArchive archive() { return ServerArchive.with(ItsOwnClasses.class); }}. Each such class
 * starts a server of its own, so put a test into an existing class unless it needs a server apart.
 */
public final class ServerArchive {
    private static final File BUILD = new File("target");

    private ServerArchive() {}

    /** @param tests the test class, and what else it runs inside the server */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(WebArchive.class, "mentoring.war")
                // Inside a WAR only this place is read: without it every refusal would arrive as an unknown error.
                .addAsWebInfResource(new File("src/main/resources/META-INF/ejb-jar.xml"), "ejb-jar.xml")
                .addAsLibraries(new File(BUILD, "mentoring-ejb-1.0-SNAPSHOT.jar"))
                .addAsLibraries(new File(BUILD, "libraries").listFiles())
                .addAsLibraries(jarOf(Assertions.class))
                .addClasses(tests);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no jar of " + type, e);
        }
    }
}
