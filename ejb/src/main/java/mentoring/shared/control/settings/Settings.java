package mentoring.shared.control.settings;

import static mentoring.shared.control.settings.Setting.optional;
import static mentoring.shared.control.settings.Setting.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting of the module.
 *
 * <p>To add one: a line here, its default in {@code META-INF/microprofile-config.properties} (none for optional ones), a commented line
 * in {@code config/mentoring.properties}; inject it with {@code @ConfigProperty(name = ...)} without a default of its own.
 */
final class Settings {
    static final String OWN = "mentoring.";

    static final List<Setting> ALL = List.of(
            required("mentoring.database.class", Rule.dataSourceClass()),
            required("mentoring.database.url", Rule.databaseAddress()),
            required("mentoring.database.user", Rule.text(200)),
            required("mentoring.database.password", Rule.text(500)).asSecret(),
            required("mentoring.identity.issuer", Rule.text(500)),
            required("mentoring.identity.jwks", Rule.webAddress()),
            required("mentoring.identity.audience", Rule.text(200)),
            required(
                    "mentoring.node",
                    Rule.matching("[A-Za-z0-9._-]{1,60}", "1 to 60 letters, digits, dots and hyphens")),
            required("mentoring.subsidiaries.directory", Rule.directoryOr("./config/subsidiaries")),
            required("mentoring.directory.departures.percent", Rule.wholeNumber(0, 100)),
            required("mentoring.directory.sweep.hours", Rule.wholeNumber(0, 24 * 30)),
            required("mentoring.directory.synchronise.minutes", Rule.wholeNumber(0, 24 * 60)),
            required("mentoring.health.directory.required", Rule.matching("true|false", "true or false")),
            optional("mentoring.directory.url", Rule.directoryAddress()),
            optional("mentoring.directory.bind-dn", Rule.text(500)),
            optional("mentoring.directory.password", Rule.text(500)).asSecret(),
            required("mentoring.pairing.points.topics", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.level-gap", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.directorate", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.grade-distance", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.half-days", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.site", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.languages", Rule.wholeNumber(0, 100)),
            required("mentoring.pairing.points.peer-directorates", Rule.wholeNumber(0, 100)),
            required("mentoring.tandem.answer.days", Rule.wholeNumber(1, 365)),
            required("mentoring.session.backdating.days", Rule.wholeNumber(0, 365)),
            required("mentoring.idempotency.hours", Rule.wholeNumber(1, 24 * 90)));

    /** Keys that are settings, but are read elsewhere before the module starts: in the installation file they would have no effect. */
    static final Map<String, String> ELSEWHERE = Map.of(
            "mentoring.broker.directory", "the JMS adapter",
            "mentoring.broker.port", "the JMS adapter",
            "mentoring.config.directory", "whoever looks for this very file");

    private Settings() {}

    static Optional<Setting> find(String key) {
        return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return ALL.stream().map(Setting::key).toList();
    }
}
